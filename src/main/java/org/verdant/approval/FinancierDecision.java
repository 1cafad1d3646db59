package org.verdant.approval;

import java.time.Instant;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * What a financier decided about a financing that the own authority approved.
 *
 * @param onLetter recorded by a coordinator; else by the financier itself
 */
public record FinancierDecision(
        CaseId caseId,
        FinancierDecisionForm.Outcome outcome,
        String financier,
        String reference,
        DocumentId document,
        boolean onLetter,
        PersonId recordedBy,
        Instant recordedAt) {}
