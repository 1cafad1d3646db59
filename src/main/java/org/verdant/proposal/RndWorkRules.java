package org.verdant.proposal;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.RndDetails.Checkpoint;
import org.verdant.proposal.RndDetails.Effort;
import org.verdant.proposal.RndDetails.WorkPackage;

/** The plan of work: packages inside the project, everybody in one, a milestone a year, nobody with nearly all of it ({@code domain.md} 4.2). */
@Component
class RndWorkRules implements ContentRule {
    private static final int YEAR = 12;
    private static final BigDecimal MOST = new BigDecimal(70);

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof RndDetails rnd)) {
            return;
        }
        var months = months(file.content());
        var consortium = new Consortium(file);
        checkPackages(consortium, rnd.workPackages(), months, findings);
        checkpoints("details.deliverables", rnd.deliverables(), rnd, months, findings);
        checkpoints("details.milestones", rnd.milestones(), rnd, months, findings);
        if (!file.isConcept() || !rnd.milestones().isEmpty()) {
            checkMilestoneEachYear(rnd.milestones(), months, findings);
        }
        checkEffort(consortium, rnd.effort(), findings);
    }

    /** How many months the project has, a begun one counted as a whole; 0 while its dates are missing. */
    static int months(ProposalContent content) {
        var start = content.plannedStart();
        var end = content.plannedEnd();
        if (start == null || end == null || end.isBefore(start)) {
            return 0;
        }
        var whole = Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
        return start.plusMonths(whole).isAfter(end) ? whole : whole + 1;
    }

    private static void checkPackages(
            Consortium consortium, List<WorkPackage> packages, int months, Findings findings) {
        var working = new ArrayList<@Nullable String>();
        for (int i = 0; i < packages.size(); i++) {
            var at = "details.workPackages[" + i + "]";
            var work = packages.get(i);
            working.add(work.lead());
            working.addAll(work.participants());
            consortium.refuseStranger(at + ".lead", work.lead(), findings);
            for (int k = 0; k < work.participants().size(); k++) {
                consortium.refuseStranger(
                        at + ".participants", work.participants().get(k), findings);
            }
            inside(at + ".fromMonth", work.fromMonth(), months, findings);
            inside(at + ".toMonth", work.toMonth(), months, findings);
            if (work.fromMonth() != null && work.toMonth() != null && work.toMonth() < work.fromMonth()) {
                findings.error(at + ".toMonth", "end-before-start");
            }
        }
        if (!packages.isEmpty()) {
            consortium.requireEach("details.workPackages", working, "organisation-without-work", findings);
        }
    }

    private static void inside(String field, @Nullable Integer month, int months, Findings findings) {
        if (month != null && months > 0 && month > months) {
            findings.error(field, "month-after-project", months);
        }
    }

    private static void checkpoints(
            String group, List<Checkpoint> rows, RndDetails rnd, int months, Findings findings) {
        var packages = rnd.workPackages().size();
        for (int i = 0; i < rows.size(); i++) {
            var at = group + "[" + i + "].";
            var number = rows.get(i).workPackage();
            if (number != null && number > packages) {
                findings.error(at + "workPackage", "no-such-work-package", packages);
            }
            inside(at + "month", rows.get(i).month(), months, findings);
        }
    }

    private static void checkMilestoneEachYear(List<Checkpoint> milestones, int months, Findings findings) {
        for (int first = 1; first + YEAR - 1 <= months; first += YEAR) {
            var from = first;
            var to = first + YEAR - 1;
            if (milestones.stream()
                    .map(Checkpoint::month)
                    .noneMatch(month -> month != null && month >= from && month <= to)) {
                findings.error("details.milestones", "milestone-missing", from, to);
                return;
            }
        }
    }

    private static void checkEffort(Consortium consortium, List<Effort> effort, Findings findings) {
        var all = Amounts.sum(effort.stream().map(Effort::personMonths));
        var seen = new HashSet<String>();
        for (int i = 0; i < effort.size(); i++) {
            var at = "details.effort[" + i + "].";
            var row = effort.get(i);
            consortium.refuseStranger(at + "organisation", row.organisation(), findings);
            if (row.organisation() != null && !seen.add(Consortium.key(row.organisation()))) {
                findings.error(at + "organisation", "given-twice", row.organisation());
            }
            Amounts.positive(at + "personMonths", row.personMonths(), findings);
            if (row.personMonths() != null
                    && row.personMonths().value().multiply(Amounts.WHOLE).compareTo(all.multiply(MOST)) > 0) {
                findings.error(at + "personMonths", "effort-share", MOST);
            }
        }
        if (!effort.isEmpty()) {
            var named = effort.stream().map(Effort::organisation).toList();
            consortium.requireEach("details.effort", named, "organisation-missing", findings);
        }
    }
}
