package org.verdant.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.CapacityDetails.Run;
import org.verdant.shared.CountryCode;

/** What makes capacity building sound: who comes from where, runs one after the other, a fair share of women, its price ({@code domain.md} 4.4). */
@Component
class CapacityRules implements ContentRule {
    private static final int COUNTRIES = 2;
    private static final int WOMEN_PERCENT = 30;
    private static final int MOST_PERCENT = 100;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final UnitCosts unitCosts;

    CapacityRules(UnitCosts unitCosts) {
        this.unitCosts = unitCosts;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof CapacityDetails capacity)) {
            return;
        }
        checkWomen(capacity.participantsPlanned(), capacity.womenPlanned(), capacity.womenReason(), findings);
        checkCountries(capacity.countriesOfParticipants(), findings);
        checkRuns(file.content(), capacity.runs(), findings);
        checkTeaching(capacity, findings);
        unitCosts
                .limitThatIsExceeded(file.caseId(), UnitCosts.of(file.content()))
                .ifPresent(limit -> findings.warning("details.participantsPlanned", "unit-cost-high", limit));
    }

    /** Women are among the participants; few of them ask for a reason, and stop nothing. */
    static void checkWomen(@Nullable Integer all, @Nullable Integer women, @Nullable String reason, Findings findings) {
        if (all == null || women == null || all <= 0 || women < 0) {
            return;
        }
        if (women > all) {
            findings.error("details.womenPlanned", "women-more-than-participants", all);
        } else if ((long) women * MOST_PERCENT < (long) all * WOMEN_PERCENT && (reason == null || reason.isBlank())) {
            findings.warning("details.womenReason", "women-share-low", WOMEN_PERCENT);
        }
    }

    private static void checkCountries(List<String> countries, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < countries.size(); i++) {
            var field = "details.countriesOfParticipants[" + i + "]";
            PartnerRules.country(field, countries.get(i), findings);
            if (!seen.add(countries.get(i))) {
                findings.error(field, "given-twice", CountryCode.nameable(countries.get(i)));
            }
        }
        if (!countries.isEmpty() && seen.stream().filter(CountryCode::isKnown).count() < COUNTRIES) {
            findings.error("details.countriesOfParticipants", "too-few-countries", COUNTRIES);
        }
    }

    private static void checkRuns(ProposalContent content, List<Run> runs, Findings findings) {
        for (int i = 0; i < runs.size(); i++) {
            var at = "details.runs[" + i + "].";
            var run = runs.get(i);
            if (run.hours() != null && run.hours() <= 0) {
                findings.error(at + "hours", "too-small", 1);
            }
            if (run.language() != null && !run.language().isBlank() && !LANGUAGES.contains(run.language())) {
                findings.error(at + "language", "unknown-language", run.language());
            }
            if (run.from() == null || run.to() == null) {
                continue;
            }
            if (run.to().isBefore(run.from())) {
                findings.error(at + "to", "end-before-start");
            } else {
                checkPlaceInTime(at, i, content, runs, findings);
            }
        }
    }

    private static void checkPlaceInTime(String at, int i, ProposalContent content, List<Run> runs, Findings findings) {
        var run = runs.get(i);
        for (int k = 0; k < i; k++) {
            if (overlap(run, runs.get(k))) {
                findings.error(at + "from", "runs-overlap", k + 1);
            }
        }
        if ((content.plannedStart() != null
                        && Objects.requireNonNull(run.from()).isBefore(content.plannedStart()))
                || (content.plannedEnd() != null
                        && Objects.requireNonNull(run.to()).isAfter(content.plannedEnd()))) {
            findings.warning(at + "from", "run-outside-period");
        }
    }

    private static boolean overlap(Run one, Run other) {
        return one.from() != null
                && one.to() != null
                && other.from() != null
                && other.to() != null
                && !one.from().isAfter(other.to())
                && !other.from().isAfter(one.to());
    }

    private static void checkTeaching(CapacityDetails capacity, Findings findings) {
        for (int i = 0; i < capacity.learningObjectives().size(); i++) {
            Amounts.required(
                    "details.learningObjectives[" + i + "]",
                    capacity.learningObjectives().get(i),
                    findings);
        }
        var assessment = capacity.assessment();
        if (assessment != null && Boolean.TRUE.equals(assessment.tested())) {
            Amounts.required("details.assessment.passMark", assessment.passMark(), findings);
            Amounts.range("details.assessment.passMark", assessment.passMark(), 1, MOST_PERCENT, findings);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < capacity.trainers().size(); i++) {
            var trainer = capacity.trainers().get(i);
            if (trainer.name() != null
                    && !trainer.name().isBlank()
                    && !seen.add(Consortium.key(trainer.name()) + "/" + Consortium.key(trainer.organisation()))) {
                findings.error("details.trainers[" + i + "].name", "given-twice", trainer.name());
            }
        }
    }
}
