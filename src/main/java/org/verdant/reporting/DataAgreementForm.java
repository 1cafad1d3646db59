package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.StudyDetails.Confidentiality;

/** The agreement of a country about its data. */
public record DataAgreementForm(
        @Nullable LocalDate signedOn,
        @Nullable Confidentiality confidentiality,
        @Nullable String documentId) {}
