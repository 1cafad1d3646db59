package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.proposal.CheckedProject.set;
import static org.verdant.proposal.CheckedProject.without;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.6, each broken by itself. */
@VerdantTest
class FinancingCheckTest {
    @Autowired
    ApplicationContext beans;

    private CheckedProject project;

    @BeforeEach
    void aCompleteFinancing() {
        project = new CheckedProject(beans, Track.FINANCING);
    }

    @Test
    void a_complete_financing_passes_without_a_word() {
        assertThat(project.errors(tree -> {})).isEmpty();
        assertThat(project.warnings(tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "details.instrument, '', required",
        "details.instrument, 999, unknown-code",
        "details.instrument, 410, unknown-code",
        "details.amount.amount, '', required",
        "details.amount.amount, -5, negative-amount",
        "details.amount.amount, 0, not-positive",
        "details.amount.amount, 900000.001, too-many-decimals",
        "details.amount.amount, 1200000.01, amount-above-cost",
        "details.amount.currency, EUR, not-currency-of-budget",
        "details.amount.currency, QQQ, unknown-currency",
        "details.amount.currency, HRK, E10",
        "details.tenor, '', required",
        "details.tenor, 0, not-positive",
        "details.grace, '', required",
        "details.grace, -1, too-small",
        "details.marginBp, 5001, too-large",
        "details.borrower.name, '', required",
        "details.borrower.country, ZZ, unknown-country",
        "details.borrower.identifier, nonsense, malformed-identifier",
        "details.guarantor.country, ZZ, unknown-country",
        "details.sovereign, '', required",
        "details.financiers[0].organisation, '', required",
        "details.financiers[0].country, ZZ, unknown-country",
        "details.financiers[0].type, 99, unknown-code",
        "details.financiers[0].amount, -1, negative-amount",
        "details.financiers[0].role, OWNER, malformed-value",
        "details.financiers[0].decisionStatus, '', required",
        "details.industry, 04, unknown-code",
        "details.projectCost, 1200000.01, cost-not-total",
        "details.firr, '', required",
        "details.eirr, '', required",
        "details.dscrMin, '', required",
        "details.dscrMin, -1, too-small",
        "details.capacityMw, -1, too-small",
        "details.annualOutputMwh, '', required",
        "details.emissionsAvoided, -1, too-small",
        "details.emissionsMethod, by feeling, length",
        "details.useOfProceeds, '', required",
        "details.conditionsPrecedent[0].text, '', required",
        "details.conditionsPrecedent[0].type, LEGAL, malformed-value",
        "details.conditionsPrecedent[1].evidence, '', required",
        "details.covenants[0].due, 2024-01-01, term-already-due",
        "details.disbursementPlan[0].amount, -1, negative-amount",
        "details.disbursementPlan[0].date, 2024-01-01, disbursement-outside-period",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421", "422", "423", "431"})
    void what_is_paid_back_has_a_tenor_a_grace_period_and_a_debt_service(String instrument) {
        assertThat(project.errors(set("details.instrument", instrument))).isEmpty();
        assertThat(project.errors(withoutDebt(instrument)))
                .containsExactly("details.tenor:required", "details.grace:required", "details.dscrMin:required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "510", "520"})
    void a_grant_and_a_share_do_without(String instrument) {
        assertThat(project.errors(withoutDebt(instrument))).isEmpty();
    }

    @Test
    void a_guarantee_has_a_tenor_and_a_guarantor() {
        var guarantee = set("details.instrument", "1100");
        assertThat(project.errors(guarantee)).isEmpty();
        assertThat(project.errors(withoutDebt("1100"))).containsExactly("details.tenor:required");
        assertThat(project.errors(
                        guarantee.andThen(tree -> tree.withObject("/details").putNull("guarantor"))))
                .containsExactly("details.guarantor:required");
    }

    @Test
    void a_guarantor_that_the_form_left_empty_is_none() {
        Consumer<ObjectNode> empty = tree -> tree.withObject("/details/guarantor")
                .put("name", "")
                .putNull("country")
                .put("identifier", " ");
        assertThat(project.errors(empty)).isEmpty();
        assertThat(project.errors(empty.andThen(set("details.instrument", "1100"))))
                .containsExactly("details.guarantor:required");
    }

    @Test
    void the_grace_period_is_shorter_than_the_tenor() {
        assertThat(project.errors(set("details.grace", "14.9"))).isEmpty();
        assertThat(project.errors(set("details.grace", "15"))).containsExactly("details.grace:grace-not-below-tenor");
        assertThat(project.errors(set("details.grace", "16"))).containsExactly("details.grace:grace-not-below-tenor");
    }

    @Test
    void the_price_is_told_in_words_or_as_a_margin() {
        assertThat(project.errors(set("details.pricing", ""))).isEmpty();
        assertThat(project.errors(set("details.marginBp", ""))).isEmpty();
        assertThat(project.errors(set("details.pricing", "").andThen(set("details.marginBp", ""))))
                .containsExactly("details.pricing:required");
    }

    @Test
    void the_financiers_make_up_the_cost_to_the_last_cent() {
        assertThat(project.errors(set("details.financiers[1].amount", "299999.99")))
                .containsExactly("details.financiers:financiers-not-cost");
        assertThat(project.errors(without("details.financiers", 1)))
                .containsExactly("details.financiers:financiers-not-cost");
    }

    @Test
    void exactly_one_financier_leads() {
        assertThat(project.errors(set("details.financiers[1].role", "LEAD")))
                .containsExactly("details.financiers:one-lead-financier");
        assertThat(project.errors(set("details.financiers[0].role", "CO_FINANCIER")))
                .containsExactly("details.financiers:one-lead-financier");
    }

    @Test
    void the_disbursements_make_up_the_amount_to_the_last_cent() {
        assertThat(project.errors(set("details.disbursementPlan[1].amount", "300000.01")))
                .containsExactly("details.disbursementPlan:plan-not-amount");
        assertThat(project.errors(without("details.disbursementPlan", 0)))
                .containsExactly("details.disbursementPlan:plan-not-amount");
    }

    @Test
    void a_weak_debt_service_and_a_weak_return_are_pointed_out_and_stop_nothing() {
        assertThat(project.errors(set("details.dscrMin", "1.19"))).isEmpty();
        assertThat(project.warnings(set("details.dscrMin", "1.19"))).containsExactly("details.dscrMin:dscr-low");
        assertThat(project.warnings(set("details.dscrMin", "1.2"))).isEmpty();
        assertThat(project.warnings(set("details.eirr", "8.9"))).containsExactly("details.eirr:eirr-below-hurdle");
        assertThat(project.warnings(set("details.eirr", "9"))).isEmpty();
    }

    @Test
    void what_it_serves_asks_for_what_belongs_to_it() {
        assertThat(project.errors(set("details.industry", "").andThen(set("details.pathway", ""))))
                .containsExactly("details.industry:required", "details.pathway:required");
        assertThat(project.errors(set("details.serves[0]", "NEW_TOOL"))).containsExactly("details.tool:required");
        assertThat(project.errors(set("details.financiers[0].type", "70")))
                .containsExactly("details.serves:no-development-bank");
        assertThat(project.errors(tree -> tree.withObject("/details").putArray("serves")))
                .containsExactly("details.serves:required");
    }

    @ParameterizedTest
    @CsvSource({"A, true", "B, true", "FI, false", "C, false"})
    void harm_in_category_A_or_B_asks_for_a_grievance_mechanism(String category, boolean needed) {
        var without = set("safeguards.resettlement", category).andThen(set("details.grievanceMechanism", ""));
        assertThat(project.errors(without).contains("details.grievanceMechanism:required"))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"MINISTRY_LETTER, true", "PROCUREMENT_PLAN, false", "CONCEPT_NOTE, false"})
    void a_sovereign_financing_brings_the_letter_of_its_ministry_of_finance(String kind, boolean ofStatesOnly) {
        var others = project.complete().stream()
                .filter(attached -> !attached.kind().equals(kind))
                .toArray(Attached[]::new);
        var missing = "documents." + kind + ":document-missing";
        assertThat(project.errors(tree -> {}, others)).contains(missing);
        assertThat(project.errors(set("details.sovereign", "false"), others).contains(missing))
                .isNotEqualTo(ofStatesOnly);
    }

    @Test
    void money_in_another_currency_needs_the_rate_of_a_day() {
        var euros = set("details.amount.currency", "EUR").andThen(set("budget.total.currency", "EUR"));
        assertThat(project.errors(euros))
                .containsExactly("fx.date:required", "fx.rate:exchange-rate-missing", "fx.source:required");
    }

    private static Consumer<ObjectNode> withoutDebt(String instrument) {
        return set("details.instrument", instrument)
                .andThen(set("details.tenor", ""))
                .andThen(set("details.grace", ""))
                .andThen(set("details.dscrMin", ""));
    }
}
