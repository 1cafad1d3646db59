package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.FinancingRoad;
import org.verdant.support.VerdantTest;

/** A financing over the interface alone: from a draft to its own authority's and its financier's decision. */
@VerdantTest
class FinancingApiJourneyTest {
    @LocalServerPort
    int port;

    @Test
    void a_small_financing_of_category_C_is_decided_twice() {
        var financing = FinancingFile.submitted(port, content -> {});
        financing.toDueDiligence();
        financing.examine();
        financing.recommendAndAgree();
        assertThat(financing.status()).isEqualTo("DECISION");
        financing.decide("approver", "finance-chair");
        assertThat(financing.status()).isEqualTo("DECISION");
        var answered = financing.financierSays("APPROVE");
        assertThat(answered.at("/proposal/status").asText()).isIn("APPROVED", "AGREEMENT");
    }

    @Test
    void a_financing_of_category_A_waits_for_day_120_before_it_is_decided() {
        var financing = FinancingFile.submitted(port, FinancingRoad.category("A"));
        financing.toDueDiligence();
        financing.examine();
        var disclosed = financing.today();
        financing.recommendAndAgree();
        financing.passTo(disclosed.plusDays(119));
        assertThat(financing.status()).isEqualTo("REVIEW");
        financing.passTo(disclosed.plusDays(121));
        assertThat(financing.status()).isEqualTo("DECISION");
    }
}
