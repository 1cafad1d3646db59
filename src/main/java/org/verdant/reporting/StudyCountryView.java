package org.verdant.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.StudyDetails.Confidentiality;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * One country of a planning study.
 *
 * @param asked who answers for it: its focal points, or a coordinator with its letters
 * @param data null until its data may be used
 * @param workshop null until its validation workshop was held
 * @param answers of its authority, the newest first
 * @param reversal why its acceptance ended; null while nobody asked for that
 */
public record StudyCountryView(
        CountryCode country,
        Role asked,
        StudyCountryState state,
        @Nullable Data data,
        @Nullable Workshop workshop,
        List<Answer> answers,
        @Nullable Reversal reversal) {
    public StudyCountryView {
        answers = List.copyOf(answers);
    }

    public Optional<Answer> newest() {
        return answers.stream().findFirst();
    }

    /** The agreement about its data. */
    public record Data(
            LocalDate signedOn, Confidentiality confidentiality, DocumentId document, PersonId by, Instant at) {}

    /** The workshop at which people of the country looked at the draft. */
    public record Workshop(
            LocalDate heldOn,
            String place,
            int women,
            int men,
            String findings,
            DocumentId document,
            PersonId by,
            Instant at) {}

    /**
     * What the authority said.
     *
     * @param decidedOn the day of its letter: the effective date of the credit (K5); null without a letter
     * @param recordedBy null when its silence was noted
     */
    public record Answer(
            int number,
            Kind kind,
            @Nullable LocalDate decidedOn,
            @Nullable DocumentId document,
            @Nullable String comment,
            @Nullable PersonId recordedBy,
            Instant recordedAt,
            @Nullable Verification finding,
            ReportView.@Nullable Step verified,
            @Nullable Confirmation confirmation,
            ReportView.@Nullable Step confirmed) {}

    /** Accepted, declined, or not answered in time. */
    public enum Kind {
        ACCEPT,
        DECLINE,
        SILENT
    }

    /** Why the acceptance ended, who said so and who confirmed. */
    public record Reversal(
            ReversalReason reason,
            String words,
            PersonId by,
            Instant at,
            @Nullable PersonId confirmedBy) {}
}
