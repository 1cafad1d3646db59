package org.verdant.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalAccess;
import org.verdant.reporting.Attendance;
import org.verdant.reporting.EventOutput;
import org.verdant.reporting.ReportState;
import org.verdant.reporting.ReportView;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The reports of a file for programs, the newest version first. */
@RestController
class ReportsApi {
    private final ProposalAccess access;
    private final ReportTab tab;

    ReportsApi(ProposalAccess access, ReportTab tab) {
        this.access = access;
        this.tab = tab;
    }

    record Person(String id, @Nullable String name) {}

    record Step(Person by, Instant at, @Nullable String comment) {}

    record Item(
            String id,
            int version,
            ReportState state,
            LocalDate heldFrom,
            LocalDate heldTo,
            EventOutput output,
            String summary,
            List<Attendance> attendance,
            List<String> proofs,
            Person submittedBy,
            Instant submittedAt,
            @Nullable Step verified,
            @Nullable Step confirmed) {}

    record Items(List<Item> items) {}

    @GetMapping("/api/proposals/{id}/reports")
    Items list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        var sent = tab.of(id);
        var people = tab.people(sent);
        return new Items(sent.stream().map(report -> item(report, people)).toList());
    }

    private static Item item(ReportView report, Map<PersonId, PersonCard> people) {
        return new Item(
                report.id().toString(),
                report.version(),
                report.state(),
                report.heldFrom(),
                report.heldTo(),
                report.output(),
                report.summary(),
                report.attendance(),
                report.proofs().stream().map(DocumentId::toString).toList(),
                person(report.submittedBy(), people),
                report.submittedAt(),
                step(report.verified(), people),
                step(report.confirmed(), people));
    }

    private static @Nullable Step step(ReportView.@Nullable Step step, Map<PersonId, PersonCard> people) {
        return step == null ? null : new Step(person(step.by(), people), step.at(), step.comment());
    }

    private static Person person(PersonId id, Map<PersonId, PersonCard> people) {
        var card = people.get(id);
        return new Person(id.toString(), card == null ? null : card.name());
    }
}
