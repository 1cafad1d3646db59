package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementCondition.Origin;
import org.verdant.support.AgreementRoad;
import org.verdant.support.FinanceRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** The agreement of a financing: its conditions precedent come from the form, and borrower and financiers sign it. */
@VerdantTest
class FinancingAgreementTest {
    @Autowired
    ApplicationContext beans;

    @Test
    void the_conditions_precedent_of_the_form_are_set_and_nobody_drops_them() {
        var road = new AgreementRoad(beans);
        var file = new FinanceRoad(beans).decided();
        assertThat(Refused.fields(() -> road.does(
                        "coordinator", file, "prepareAgreement", "{'conditions':[{'text':'A board resolution'}]}")))
                .containsExactly("conditions condition-precedent-missing");
        road.does("coordinator", file, "prepareAgreement", "{}");
        var agreement = road.agreement(file);
        assertThat(agreement.requireTerms().kind()).isEqualTo(AgreementKind.FINANCING);
        assertThat(agreement.conditions())
                .extracting(AgreementCondition::origin)
                .containsExactly(Origin.PRECEDENT, Origin.PRECEDENT);
        assertThat(agreement.parties())
                .extracting(AgreementParty::name)
                .contains("Indus Solar Company", "Silk Road Green Development Bank");
    }
}
