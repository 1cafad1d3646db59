package org.verdant.proposal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.StudyDetails.Deliverable;
import org.verdant.proposal.StudyDetails.DeliverableKind;

/** The plan of a study: years that reach far enough, five reports one after the other, and the environment looked at ({@code domain.md} 4.5). */
@Component
class StudyPlanRules implements ContentRule {
    private static final int SHORTEST_VIEW = 5;

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof StudyDetails study)) {
            return;
        }
        checkYears(file.today(), study, findings);
        checkReports(file.content(), study.deliverables(), findings);
        checkEnvironment(file.content(), study, findings);
    }

    private static void checkYears(LocalDate today, StudyDetails study, Findings findings) {
        var base = study.baseYear();
        var horizon = study.horizonYear();
        if (base != null && base > today.getYear()) {
            findings.error("details.baseYear", "too-large", String.valueOf(today.getYear()));
        }
        if (base != null && horizon != null && horizon < base + SHORTEST_VIEW) {
            findings.error("details.horizonYear", "too-small", String.valueOf(base + SHORTEST_VIEW));
        }
    }

    private static void checkReports(ProposalContent content, List<Deliverable> reports, Findings findings) {
        var due = new EnumMap<DeliverableKind, @Nullable LocalDate>(DeliverableKind.class);
        for (int i = 0; i < reports.size(); i++) {
            var at = "details.deliverables[" + i + "].";
            var kind = reports.get(i).kind();
            if (kind != null && due.containsKey(kind)) {
                findings.error(at + "kind", "report-planned-twice");
            } else if (kind != null) {
                due.put(kind, reports.get(i).due());
            }
            checkInside(at + "due", reports.get(i).due(), content, findings);
        }
        if (!reports.isEmpty() && due.size() < DeliverableKind.values().length) {
            findings.ofWhole("details.deliverables", "study-reports-missing", DeliverableKind.values().length);
        }
        checkOrder(reports, due, findings);
    }

    private static void checkInside(String field, @Nullable LocalDate due, ProposalContent content, Findings findings) {
        var start = content.plannedStart();
        var end = content.plannedEnd();
        if (due != null && start != null && end != null && (due.isBefore(start) || due.isAfter(end))) {
            findings.error(field, "report-outside-period");
        }
    }

    /** A report is not due before one that it builds upon. */
    private static void checkOrder(
            List<Deliverable> reports, Map<DeliverableKind, @Nullable LocalDate> due, Findings findings) {
        for (int i = 0; i < reports.size(); i++) {
            var kind = reports.get(i).kind();
            var day = reports.get(i).due();
            if (kind != null && day != null && isBeforeAnEarlierOne(kind, day, due)) {
                findings.error("details.deliverables[" + i + "].due", "report-before-earlier-one");
            }
        }
    }

    private static boolean isBeforeAnEarlierOne(
            DeliverableKind kind, LocalDate day, Map<DeliverableKind, @Nullable LocalDate> due) {
        return due.entrySet().stream()
                .filter(other -> other.getKey().compareTo(kind) < 0)
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .anyMatch(day::isBefore);
    }

    /** A strategic environmental assessment is asked for where the plan may harm: category C says that it does not. */
    private static void checkEnvironment(ProposalContent content, StudyDetails study, Findings findings) {
        var safeguards = content.safeguards();
        if (Boolean.TRUE.equals(study.seaNeeded())
                && safeguards != null
                && safeguards.environment() == Safeguards.Category.C) {
            findings.error("safeguards.environment", "sea-with-category-c");
        }
    }
}
