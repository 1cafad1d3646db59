package org.verdant.proposal;

import java.time.Instant;
import org.verdant.shared.CaseId;

/**
 * A text that no member objected to. It is frozen and open to everybody.
 *
 * @param number of its file: {@code GOV-2026-0001}
 * @param forum to which it is addressed
 */
public record AdoptedText(
        CaseId caseId,
        String number,
        String title,
        GovernanceDetails.Subtype subtype,
        String forum,
        TextVersion text,
        Instant adoptedAt) {}
