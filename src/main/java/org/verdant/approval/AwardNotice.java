package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/**
 * What the members are told about an approved project.
 *
 * @param lead name of its lead organisation
 * @param country of the lead
 * @param retractedAt when the award was taken back, or null
 */
public record AwardNotice(
        CaseId caseId,
        String number,
        String title,
        String track,
        String lead,
        CountryCode country,
        Instant publishedAt,
        @Nullable Instant retractedAt) {}
