package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.FinanceRoad;
import org.verdant.support.FinancingRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.WhereIs;

/** What the proposer of a financing is told to expect, and when. */
@VerdantTest
class FinancingOutlookTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    Proposals proposals;

    @Autowired
    Outlook outlook;

    private NextStep next(CaseId file) {
        return outlook.of(proposals.require(file)).orElseThrow();
    }

    private static LocalDate day(Instant at, int days) {
        return LocalDate.ofInstant(at.plus(Duration.ofDays(days)), ZoneOffset.UTC);
    }

    /** Mandate 30, countries 30, due diligence 90; then the longer one of panel with term sheet 55 and disclosure; decisions 14 and 180. */
    @ParameterizedTest
    @CsvSource({"A, 120", "B, 55", "C, 55"})
    void of_a_concept_the_decision_is_expected_after_panel_or_disclosure_whichever_is_longer(
            String category, int days) {
        var financing = new FinancingRoad(beans);
        var next = next(financing.eligible(FinancingRoad.category(category)));
        assertThat(next.step()).isEqualTo("reviewConcept");
        assertThat(next.expected()).isEqualTo(day(next.due(), 30 + 30 + 90 + days + 14 + 180));
    }

    @Test
    void each_of_the_six_examinations_leads_to_the_same_day() {
        var financing = new FinancingRoad(beans);
        var file = financing.atDiligence(financing.eligible(content -> {}));
        var next = next(file);
        assertThat(FinancingRoad.EXAMINATIONS).contains(next.step());
        assertThat(next.expected()).isEqualTo(day(next.due(), 55 + 14 + 180));
    }

    @Test
    void while_only_the_disclosure_lasts_its_end_is_awaited_and_nobody_is_asked() {
        var financing = new FinancingRoad(beans);
        var file = financing.agreedOnTerms(financing.eligible(FinancingRoad.category("A")));
        assertThat(beans.getBean(WhereIs.class).of(file)).isEmpty();
        var next = next(file);
        assertThat(next.step()).isEqualTo("disclosureTime");
        assertThat(next.who()).isNull();
        assertThat(next.due()).isNotNull();
        assertThat(next.expected()).isEqualTo(day(next.due(), 14 + 180));
    }

    @Test
    void a_borrower_who_asks_expects_the_payment_three_weeks_after_its_request() {
        var file = new FinanceRoad(beans).effective();
        var next = next(file);
        assertThat(next.step()).isEqualTo("requestDisbursement");
        assertThat(next.expected()).isEqualTo(day(next.due(), 7 + 7 + 7));
    }

    @Test
    void when_all_is_paid_the_next_day_of_its_supervision_is_awaited() {
        var financings = new FinanceRoad(beans);
        var file = financings.effective();
        financings.pays(file, financings.balance(file).left().amount().toPlainString());
        assertThat(beans.getBean(WhereIs.class).of(file)).isEmpty();
        var next = next(file);
        assertThat(next.step()).isIn("reportPeriodOver", "covenantFallsDue");
        assertThat(next.who()).isNull();
        assertThat(next.due()).isNotNull();
    }
}
