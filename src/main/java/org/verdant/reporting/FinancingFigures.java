package org.verdant.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms;
import org.verdant.shared.CaseId;
import org.verdant.target.Programme;
import org.verdant.target.RecordFigures;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigure;

/**
 * Lets what is signed and paid move the figures of Q4.1 to Q4.4, which have no minimum ({@code domain.md} 1.3, 4.6). What is taken back
 * takes its figure back, by an entry of the opposite sign. Money is in whole US dollars.
 */
@Component
class FinancingFigures {
    private static final TargetCode CREDIT_PATHS = TargetCode.of("Q4.1");
    private static final TargetCode DEVELOPMENT_BANKS = TargetCode.of("Q4.2");
    private static final TargetCode TOOLS = TargetCode.of("Q4.3");
    private static final TargetCode DEVELOPING_COUNTRIES = TargetCode.of("Q4.4");

    private final FinancingReader financings;
    private final RecordFigures recordFigures;
    private final Programme programme;

    FinancingFigures(FinancingReader financings, RecordFigures recordFigures, Programme programme) {
        this.financings = financings;
        this.recordFigures = recordFigures;
        this.programme = programme;
    }

    void follow(CaseId caseId, Movement movement) {
        var terms = financings.terms(caseId);
        var entry = movement.cause().name() + "-" + movement.number();
        if (movement.cause() == MovementCause.SIGNED) {
            signed(caseId, CREDIT_PATHS, movement, paths(terms));
            signed(caseId, DEVELOPMENT_BANKS, movement, banks(terms, movement));
            signed(caseId, TOOLS, movement, tools(terms));
        }
        if (isForDevelopingCountries(terms)) {
            var measure = movement.cause().isPayment() ? "disbursed" : "amount";
            var moved = TrackedFigure.amount(measure, whole(movement.usd())).by(entry);
            recordFigures.record(caseId, DEVELOPING_COUNTRIES, movement.day(), List.of(moved));
            if (movement.cause() == MovementCause.SIGNED) {
                signed(caseId, DEVELOPING_COUNTRIES, movement, countries(terms));
            }
        }
    }

    /** What a financing adds once, with the first currency of it that is signed. */
    private void signed(CaseId caseId, TargetCode tracked, Movement movement, List<TrackedFigure> figures) {
        var once = figures.stream()
                .map(figure -> figure.by(MovementCause.SIGNED.name()))
                .toList();
        recordFigures.record(caseId, tracked, movement.day(), once);
    }

    private static List<TrackedFigure> paths(FinancingTerms terms) {
        var figures = new ArrayList<TrackedFigure>();
        terms.institutions().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .forEach(name -> figures.add(TrackedFigure.distinct("institutions", name)));
        if (!terms.industry().isEmpty()) {
            figures.add(TrackedFigure.distinct("industries", terms.industry()));
        }
        if (!terms.pathway().isEmpty()) {
            figures.add(TrackedFigure.amount("pathways", 1));
        }
        return figures;
    }

    /** Their part of the cost, through the rate of the signature. */
    private static List<TrackedFigure> banks(FinancingTerms terms, Movement signed) {
        var part = terms.banks().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return terms.banks().isEmpty()
                ? List.of()
                : List.of(
                        TrackedFigure.amount("operations", 1),
                        TrackedFigure.amount(
                                "amount", whole(part.divide(signed.rate().value(), 0, RoundingMode.HALF_UP))));
    }

    private static List<TrackedFigure> tools(FinancingTerms terms) {
        var figures = new ArrayList<TrackedFigure>();
        if (!terms.instrument().isEmpty()) {
            figures.add(TrackedFigure.distinct("instruments", terms.instrument()));
        }
        if (!terms.tool().isEmpty()) {
            figures.add(TrackedFigure.amount("tools", 1));
        }
        return figures;
    }

    private List<TrackedFigure> countries(FinancingTerms terms) {
        return terms.countries().stream()
                .filter(programme::isDeveloping)
                .distinct()
                .map(country -> TrackedFigure.distinct("countries", country.value()))
                .toList();
    }

    private boolean isForDevelopingCountries(FinancingTerms terms) {
        return terms.countries().stream().anyMatch(programme::isDeveloping);
    }

    private static long whole(BigDecimal dollars) {
        return dollars.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
