package org.verdant.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalAccess;
import org.verdant.reporting.Attendance;
import org.verdant.reporting.EventOutput;
import org.verdant.reporting.OutcomeNote;
import org.verdant.reporting.OutcomeNoteReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportKind;
import org.verdant.reporting.ReportView;
import org.verdant.reporting.SubmitReportForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The reports of a file for programs, the newest version first. */
@RestController
class ReportsApi {
    private final ProposalAccess access;
    private final ReportTab tab;
    private final OutcomeNoteReader notes;

    ReportsApi(ProposalAccess access, ReportTab tab, OutcomeNoteReader notes) {
        this.access = access;
        this.tab = tab;
        this.notes = notes;
    }

    record Person(String id, @Nullable String name) {}

    record Step(Person by, Instant at, @Nullable String comment) {}

    /** Of an event the first fourteen; a project's report has no {@code output}, {@code version} is 0 until it is sent. */
    record Item(
            String id,
            int version,
            String state,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldTo,
            @Nullable EventOutput output,
            @Nullable String officialReference,
            @Nullable String summary,
            List<Attendance> attendance,
            List<String> proofs,
            @Nullable Person submittedBy,
            @Nullable Instant submittedAt,
            @Nullable Step verified,
            @Nullable Step confirmed,
            @Nullable Owed report) {}

    /** What makes it the report of a project: its kind and period, by when it is due, and what it says. */
    record Owed(
            int number,
            ReportKind kind,
            @Nullable Integer run,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant due,
            boolean escalated,
            boolean suspensionProposed,
            @Nullable SubmitReportForm content) {}

    /** What was left of an exchange a year later. */
    record Note(@Nullable Integer reached, @Nullable BigDecimal contactRate, String summary, Instant submittedAt) {}

    record Items(List<Item> items, @Nullable Note outcomeNote) {}

    @GetMapping("/api/proposals/{id}/reports")
    Items list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        var sent = tab.of(id);
        var people = tab.people(sent);
        var owed = tab.owed(id);
        var reporters = tab.reporters(owed);
        return new Items(
                Stream.concat(
                                sent.stream().map(report -> item(report, people)),
                                owed.stream().map(report -> item(report, reporters)))
                        .toList(),
                notes.of(id).map(ReportsApi::note).orElse(null));
    }

    private static Note note(OutcomeNote note) {
        return new Note(note.reached(), note.contactRate(), note.summary(), note.submittedAt());
    }

    private static Item item(ProjectReportView report, Map<PersonId, PersonCard> people) {
        var sent = report.newest().orElse(null);
        var content = sent == null ? null : sent.content();
        return new Item(
                report.id().toString(),
                sent == null ? 0 : sent.version(),
                report.state().name(),
                content == null ? null : content.heldFrom(),
                content == null ? null : content.heldTo(),
                null,
                null,
                content == null ? null : content.summary(),
                List.of(),
                List.of(),
                sent == null ? null : person(sent.submittedBy(), people),
                sent == null ? null : sent.submittedAt(),
                sent == null ? null : step(sent.verified(), people),
                sent == null ? null : step(sent.confirmed(), people),
                owed(report, content));
    }

    private static Item item(ReportView report, Map<PersonId, PersonCard> people) {
        return new Item(
                report.id().toString(),
                report.version(),
                report.state().name(),
                report.heldFrom(),
                report.heldTo(),
                report.output(),
                report.officialReference(),
                report.summary(),
                report.attendance(),
                report.proofs().stream().map(DocumentId::toString).toList(),
                person(report.submittedBy(), people),
                report.submittedAt(),
                step(report.verified(), people),
                step(report.confirmed(), people),
                null);
    }

    private static Owed owed(ProjectReportView report, @Nullable SubmitReportForm content) {
        return new Owed(
                report.number(),
                report.kind(),
                report.run(),
                report.periodFrom(),
                report.periodTo(),
                report.due(),
                report.escalated() != null,
                report.suspensionProposed() != null,
                content);
    }

    private static @Nullable Step step(ReportView.@Nullable Step step, Map<PersonId, PersonCard> people) {
        return step == null ? null : new Step(person(step.by(), people), step.at(), step.comment());
    }

    private static Person person(PersonId id, Map<PersonId, PersonCard> people) {
        var card = people.get(id);
        return new Person(id.toString(), card == null ? null : card.name());
    }
}
