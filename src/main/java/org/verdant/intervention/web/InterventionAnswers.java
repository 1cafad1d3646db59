package org.verdant.intervention.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.intervention.Answered;
import org.verdant.intervention.FileCancellation;
import org.verdant.intervention.FileMerger;
import org.verdant.intervention.FileSuspension;
import org.verdant.intervention.InterventionReader;
import org.verdant.intervention.Proposed;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What was done about a file out of its turn, for programs. */
@Component
class InterventionAnswers {
    private final InterventionReader reader;
    private final ProposalReader proposals;
    private final Directory directory;

    InterventionAnswers(InterventionReader reader, ProposalReader proposals, Directory directory) {
        this.reader = reader;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** Where the file stands and what was done about it, newest first. */
    record Answer(
            String id,
            Status status,
            List<SuspensionAnswer> suspensions,
            List<CancellationAnswer> cancellations,
            List<MergerAnswer> mergers) {}

    /** @param by the person's name; null where the product proposed it */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Ask(String reason, @Nullable String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reply(@Nullable String by, Instant at, @Nullable String comment) {}

    /** @param until the first day on which it has lasted too long */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SuspensionAnswer(
            FileSuspension.State state,
            Ask proposed,
            @Nullable Reply answered,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Status from,
            @Nullable Instant lapsedAt,
            @Nullable Ask resumption,
            @Nullable Reply resumed) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CancellationAnswer(
            FileCancellation.State state,
            Ask proposed,
            @Nullable Reply answered) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MergerAnswer(
            FileMerger.State state,
            String absorbed,
            String survivor,
            Ask proposed,
            @Nullable Reply answered) {}

    Answer of(CaseId caseId) {
        return new Answer(
                caseId.toString(),
                proposals.facts(caseId).status(),
                reader.suspensions(caseId).stream().map(this::suspension).toList(),
                reader.cancellations(caseId).stream()
                        .map(one ->
                                new CancellationAnswer(one.state(), ask(one.proposed()), replyOrNull(one.answered())))
                        .toList(),
                reader.mergers(caseId).stream()
                        .map(one -> new MergerAnswer(
                                one.state(),
                                one.absorbed().toString(),
                                one.survivor().toString(),
                                ask(one.proposed()),
                                replyOrNull(one.answered())))
                        .toList());
    }

    private SuspensionAnswer suspension(FileSuspension one) {
        var span = one.span();
        return new SuspensionAnswer(
                one.state(),
                ask(one.proposed()),
                replyOrNull(one.answered()),
                span == null ? null : span.since(),
                span == null ? null : span.until(),
                span == null ? null : span.from(),
                one.lapsedAt(),
                askOrNull(one.resumption()),
                replyOrNull(one.resumed()));
    }

    private @Nullable Ask askOrNull(@Nullable Proposed proposed) {
        return proposed == null ? null : ask(proposed);
    }

    private Ask ask(Proposed proposed) {
        return new Ask(proposed.reason(), name(proposed.by()), proposed.at());
    }

    private @Nullable Reply replyOrNull(@Nullable Answered answered) {
        return answered == null ? null : new Reply(name(answered.by()), answered.at(), answered.comment());
    }

    private @Nullable String name(PersonId person) {
        return person.equals(PersonId.SYSTEM) ? null : directory.person(person).name();
    }
}
