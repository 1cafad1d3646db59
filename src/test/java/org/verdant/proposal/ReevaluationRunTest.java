package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.identity.ListParty;
import org.verdant.identity.NewSanctionedParty;
import org.verdant.identity.UnlistParty;

/** A run over open files: interrupted, shared by nodes, stopped by one file; and what comes of the sanctions list. */
class ReevaluationRunTest extends ReevaluationScene {
    @Test
    void a_run_that_was_interrupted_goes_on_where_it_stopped() {
        var files = List.of(road.eligible(with("NE")), road.eligible(with("NE")), road.eligible(with("NE")));
        leaves("NE", today());
        assertThat(reevaluate.next(1)).isEqualTo(1);
        new TransactionTemplate(transactions).executeWithoutResult(crash -> {
            reevaluate.next(1);
            crash.setRollbackOnly();
        });
        assertThat(newest().done()).isEqualTo(1);

        lookAtAll();

        assertThat(newest().done()).isEqualTo(3);
        assertThat(newest().finishedAt()).isNotNull();
        assertThat(files).allSatisfy(file -> assertThat(findings.of(file)).hasSize(1));
    }

    @Test
    void a_file_that_one_node_looks_at_is_left_to_it_by_the_others() {
        road.eligible(with("MM"));
        road.eligible(with("MM"));
        leaves("MM", today());
        new TransactionTemplate(transactions).executeWithoutResult(node -> {
            assertThat(runs.next(1)).hasSize(1);
            var other = CompletableFuture.supplyAsync(() -> reevaluate.next(10));
            assertThat(other.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(newest().files() - 1);
        });
        assertThat(newest().done()).isEqualTo(newest().files() - 1);
        lookAtAll();
        assertThat(newest().done()).isEqualTo(newest().files());
    }

    @Test
    void a_file_that_cannot_be_looked_at_is_left_out_and_said_so() {
        road.eligible(with("CU"));
        leaves("CU", today());
        var turn = new TransactionTemplate(transactions)
                .execute(pick -> runs.next(1).get(0));
        beans.getBean(LeaveOutFile.class).leaveOut(turn);

        lookAtAll();

        assertThat(newest().failed()).isEqualTo(1);
        assertThat(newest().running()).isFalse();
    }

    @Test
    void E09_a_party_that_comes_on_the_sanctions_list_is_found_in_open_files_and_settled_when_it_leaves() {
        var name = "Sahel Power " + UUID.randomUUID();
        var file = road.eligible(road.submitted(
                "proposer", content -> ((ObjectNode) content.path("partners").path(0)).put("name", name)));
        var admin = road.actor("admin");
        var party = beans.getBean(ListParty.class)
                .list(
                        new NewSanctionedParty(name.toUpperCase(Locale.ROOT), "List of today", today().minusDays(1)),
                        admin);
        lookAtAll();
        assertThat(newest().files()).isEqualTo(1);
        assertThat(findings.of(file)).extracting(EligibilityFinding::code).containsExactly("E09");

        beans.getBean(UnlistParty.class).unlist(party, "Letter of today", admin);
        lookAtAll();

        assertThat(findings.withFindings(List.of(file))).isEmpty();
    }
}
