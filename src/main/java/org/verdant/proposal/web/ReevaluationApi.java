package org.verdant.proposal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.EligibilityFinding;
import org.verdant.proposal.EligibilityOutcome;
import org.verdant.proposal.Reevaluation;
import org.verdant.proposal.ReevaluationReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;

/** Open files that are looked at again, for programs: how far, and what was found about one of them. */
@RestController
class ReevaluationApi {
    private final ReevaluationReader reader;

    ReevaluationApi(ReevaluationReader reader) {
        this.reader = reader;
    }

    /** How far one run is. */
    record RunAnswer(
            UUID id,
            Reevaluation.Cause cause,
            String subject,
            LocalDate since,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt,
            int files,
            int done,
            int found,
            int cleared,
            int counted,
            int failed) {
        static RunAnswer of(Reevaluation run) {
            return new RunAnswer(
                    run.id(),
                    run.cause(),
                    run.subject(),
                    run.since(),
                    run.startedBy().toString(),
                    run.startedAt(),
                    run.finishedAt(),
                    run.files(),
                    run.done(),
                    run.found(),
                    run.cleared(),
                    run.counted(),
                    run.failed());
        }
    }

    /** What was found about a file, and what became of it. */
    record FindingAnswer(
            String code,
            LocalDate day,
            Reevaluation.Cause cause,
            String subject,
            Instant foundAt,
            @Nullable Instant clearedAt,
            @Nullable EligibilityOutcome outcome,
            @Nullable String comment) {
        static FindingAnswer of(EligibilityFinding finding) {
            return new FindingAnswer(
                    finding.code(),
                    finding.day(),
                    finding.cause(),
                    finding.subject(),
                    finding.foundAt(),
                    finding.clearedAt(),
                    finding.outcome(),
                    finding.comment());
        }
    }

    @GetMapping("/api/admin/reevaluations")
    ListPage<RunAnswer> list(ListQuery query) {
        var after = query.cursor() == null ? List.<String>of() : Cursors.read(query.cursor(), 2);
        var limit = query.limit();
        var found = after.isEmpty()
                ? reader.newest(null, null, limit + 1)
                : reader.newest(
                        ReevaluationPages.instant(after.get(0)), ReevaluationPages.uuid(after.get(1)), limit + 1);
        return ListPage.of(found, limit, reader.count(), ReevaluationPages::cursor)
                .map(RunAnswer::of);
    }

    @GetMapping("/api/admin/reevaluations/{id}")
    RunAnswer read(@PathVariable UUID id) {
        return RunAnswer.of(reader.require(id));
    }

    @GetMapping("/api/proposals/{id}/findings")
    List<FindingAnswer> findings(@PathVariable CaseId id, Actor actor) {
        return reader.findings(id, actor).stream().map(FindingAnswer::of).toList();
    }
}
