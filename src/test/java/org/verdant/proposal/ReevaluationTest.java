package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;

/** A country's status changes while files are open. */
class ReevaluationTest extends ReevaluationScene {
    @Test
    void an_open_file_whose_country_leaves_before_it_counts_is_found() {
        var file = road.eligible(with("GQ"));
        leaves("GQ", today());
        lookAtAll();

        assertThat(findings.of(file))
                .extracting(found -> found.code() + " " + found.subject() + " " + found.open())
                .containsExactly("E02 GQ true");
        assertThat(findings.of(file).get(0).day()).isEqualTo(today().plusDays(60));
        assertThat(newest().found()).isEqualTo(1);
        assertThat(newest().running()).isFalse();
    }

    @Test
    void a_file_that_counts_before_its_country_leaves_stays_eligible() {
        var file = road.eligible(with("GM"));
        leaves("GM", today().plusDays(90));
        lookAtAll();

        assertThat(findings.of(file)).isEmpty();
        assertThat(newest().files()).isEqualTo(1);
        assertThat(newest().found()).isZero();
    }

    @Test
    void only_open_files_that_name_the_country_are_looked_at() {
        road.eligible(with("TD"));
        road.eligible(with("SR"));
        var withdrawn = road.eligible(with("TD"));
        beans.getBean(WithdrawProposal.class).withdraw(withdrawn, "No money", road.actor("proposer"));
        beans.getBean(CreateDraft.class).create(Track.ACTIVITY, content("TD"), road.actor("proposer"));

        leaves("TD", today());

        assertThat(newest().files()).isEqualTo(1);
    }

    @Test
    void K7_past_credits_stay_when_a_country_leaves_while_the_file_is_open() {
        var file = road.eligible(with("BO"));
        credited(file, "BO");
        leaves("BO", today().minusDays(1));
        lookAtAll();

        assertThat(findings.of(file)).isEmpty();
        assertThat(newest().counted()).isEqualTo(1);
        assertThat(beans.getBean(CreditLedger.class).of(file))
                .allMatch(credit -> credit.state() == CreditState.POSTED)
                .hasSize(1);
    }

    @Test
    void a_file_that_is_still_screened_shows_the_failure_where_the_coordinator_decides() {
        var file = with("CG");
        leaves("CG", today());
        lookAtAll();

        assertThat(beans.getBean(Screenings.class).last(file).orElseThrow().failures())
                .contains("E02");
        assertThat(findings.of(file)).isEmpty();
    }

    @Test
    void a_file_that_ends_leaves_nothing_to_review() {
        var file = road.eligible(with("AZ"));
        leaves("AZ", today());
        lookAtAll();
        assertThat(findings.withFindings(List.of(file))).containsExactly(file);

        beans.getBean(WithdrawProposal.class).withdraw(file, "Not any more", road.actor("proposer"));

        assertThat(findings.withFindings(List.of(file))).isEmpty();
        assertThat(road.at(file)).isEqualTo("-");
    }

    @Test
    void a_country_that_joins_in_time_clears_what_its_absence_broke() {
        var file = road.eligible(with("MT"));
        leaves("MT", today());
        lookAtAll();
        joins("MT", today().plusDays(1));
        lookAtAll();

        assertThat(findings.of(file))
                .allMatch(found -> found.clearedAt() != null)
                .hasSize(1);
        assertThat(newest().cleared()).isEqualTo(1);
    }
}
