package org.verdant.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.target.Programme;
import org.verdant.workflow.EligibilityFacts;
import org.verdant.workflow.EligibilityRules;
import org.verdant.workflow.EligibilityRules.Failure;

/** DMN-1: finds out the facts, lets the table judge, and says at which field each failure lies. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EligibilityCheck implements ContentRule {
    /** The sector of coal-fired power plants; those with carbon capture have another one. */
    private static final String COAL = "23320";

    private final EligibilityRules rules;
    private final CountryRegister register;
    private final SanctionedParties sanctioned;
    private final Programme programme;
    private final Occasions occasions;

    EligibilityCheck(
            EligibilityRules rules,
            CountryRegister register,
            SanctionedParties sanctioned,
            Programme programme,
            Occasions occasions) {
        this.rules = rules;
        this.register = register;
        this.sanctioned = sanctioned;
        this.programme = programme;
        this.occasions = occasions;
    }

    /** Every rule that the file breaks, in the table's order. */
    List<Failure> failures(Examined file) {
        return rules.failures(facts(file));
    }

    @Override
    public void check(Examined file, Findings findings) {
        for (var failure : failures(file)) {
            for (var field : fields(failure.code(), file.content())) {
                if (failure.blocking()) {
                    findings.error(field, failure.code());
                } else {
                    findings.warning(field, failure.code());
                }
            }
        }
    }

    /** Enters warnings that the table gave when the file was handed in, without asking it again. */
    void recall(List<String> warnings, Examined file, Findings findings) {
        for (var code : warnings) {
            fields(code, file.content()).forEach(field -> findings.warning(field, code));
        }
    }

    private EligibilityFacts facts(Examined file) {
        var content = file.content();
        var countries = file.jointCountries();
        var start = content.plannedStart();
        var end = content.plannedEnd();
        return new EligibilityFacts(
                track(file).name(),
                countries.size(),
                Math.toIntExact(countries.stream()
                        .filter(country -> register.isMember(country, file.today()))
                        .count()),
                Math.toIntExact(countries.stream()
                        .filter(country -> register.isPartner(country, file.today()))
                        .count()),
                start == null || programme.window().contains(start),
                start != null && end != null && end.isBefore(start),
                isUnabatedCoal(content) || (file.isRed() && !file.hasAssessment()),
                !DocumentRules.isComplete(file),
                !budgetSums(content),
                !(ShareRules.countriesSum(content) && ShareRules.sectorsSum(content)),
                occasions.isDuplicate(file),
                sanctioned.among(file),
                hasWithdrawnCode(content));
    }

    /** What is registered for C1.1 is as eligible as an activity, or not at all (DMN-1, E02). */
    static Track track(Examined file) {
        var registered = file.track().isConvened() && file.content().event().countsToActivities();
        return registered ? Track.ACTIVITY : file.track();
    }

    private static boolean budgetSums(ProposalContent content) {
        var budget = content.budget();
        return budget == null || (BudgetRules.linesSum(budget) && BudgetRules.fundingSums(budget));
    }

    private static boolean isUnabatedCoal(ProposalContent content) {
        return content.sectors().stream().anyMatch(share -> COAL.equals(share.code()));
    }

    private static boolean hasWithdrawnCode(ProposalContent content) {
        return hasWithdrawnSector(content) || hasWithdrawnCurrency(content);
    }

    private static boolean hasWithdrawnSector(ProposalContent content) {
        return content.sectors().stream()
                .map(ProposalContent.SectorShare::code)
                .filter(Objects::nonNull)
                .anyMatch(CodeList.SECTORS::isWithdrawn);
    }

    private static boolean hasWithdrawnCurrency(ProposalContent content) {
        var total = content.budget() == null ? null : content.budget().total();
        return total != null && Currencies.isWithdrawn(total.currency());
    }

    private static List<String> fields(String code, ProposalContent content) {
        return switch (code) {
            case "E01", "E02", "E09" -> List.of("partners");
            case "E03" ->
                content.plannedEnd() != null
                                && content.plannedStart() != null
                                && content.plannedEnd().isBefore(content.plannedStart())
                        ? List.of("plannedEnd")
                        : List.of("plannedStart");
            case "E04" -> List.of(isUnabatedCoal(content) ? "sectors" : "trafficLight");
            case "E05" -> List.of("documents");
            case "E06" -> budgetFields(content);
            case "E07" -> shareFields(content);
            case "E10" -> codeFields(content);
            default -> List.of("title");
        };
    }

    private static List<String> codeFields(ProposalContent content) {
        var fields = new ArrayList<String>();
        if (hasWithdrawnSector(content)) {
            fields.add("sectors");
        }
        if (hasWithdrawnCurrency(content)) {
            fields.add("budget.total.currency");
        }
        return fields;
    }

    private static List<String> budgetFields(ProposalContent content) {
        var budget = Objects.requireNonNull(content.budget());
        if (BudgetRules.linesSum(budget)) {
            return List.of("budget.funding");
        }
        return BudgetRules.fundingSums(budget) ? List.of("budget.lines") : List.of("budget.lines", "budget.funding");
    }

    private static List<String> shareFields(ProposalContent content) {
        if (ShareRules.countriesSum(content)) {
            return List.of("sectors");
        }
        return ShareRules.sectorsSum(content) ? List.of("countries") : List.of("countries", "sectors");
    }
}
