package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.identity.EndInRegister;
import org.verdant.identity.EnterInRegister;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.ListParty;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.NewSanctionedParty;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.RegisterEntry.Certainty;
import org.verdant.identity.RegisterHistory;
import org.verdant.identity.UnlistParty;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.target.PostCredit;
import org.verdant.target.TargetCode;

/** A country's status changes while files are open. Each test loses a country of its own: other tests go on with the rest. */
@VerdantTest
class ReevaluationTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    EnterInRegister enter;

    @Autowired
    EndInRegister end;

    @Autowired
    RegisterHistory register;

    @Autowired
    ReevaluateFiles reevaluate;

    @Autowired
    Reevaluations runs;

    @Autowired
    EligibilityFindings findings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    Road road;

    @BeforeEach
    void roads() {
        road = new Road(beans);
        lookAtAll();
    }

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
            assertThat(other.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(1);
        });
        assertThat(newest().done()).isEqualTo(1);
        lookAtAll();
        assertThat(newest().done()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_looked_at_is_left_out_and_said_so() {
        road.eligible(with("CU"));
        leaves("CU", today());
        var turn = new TransactionTemplate(transactions)
                .execute(pick -> runs.next(1).get(0));
        beans.getBean(LeaveOutFile.class)
                .leaveOut(new ReevaluateFiles.Failed(turn, new IllegalStateException("broken")));

        lookAtAll();

        assertThat(newest().failed()).isEqualTo(1);
        assertThat(newest().running()).isFalse();
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

        beans.getBean(UnlistParty.class).unlist(party, admin);
        lookAtAll();

        assertThat(findings.withFindings(List.of(file))).isEmpty();
    }

    private void lookAtAll() {
        while (reevaluate.next(2) > 0) {
            assertThat(newest().files()).isPositive();
        }
    }

    private Reevaluation newest() {
        return runs.newest(null, null, 1).get(0);
    }

    private CaseId with(String country) {
        return road.submitted(
                "proposer", content -> ((ObjectNode) content.path("partners").path(0)).put("country", country));
    }

    private ObjectNode content(String country) {
        var content = Activities.complete(today());
        ((ObjectNode) content.path("partners").path(0)).put("country", country);
        return content;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void leaves(String country, LocalDate last) {
        var entry = register.of(CountryCode.of(country)).stream()
                .filter(row -> row.holds() && row.entry().status() == RegisterEntry.Status.MEMBER)
                .findFirst()
                .orElseThrow();
        end.end(entry.id(), new EntryEnding(last, "Note verbale"), road.actor("admin"));
    }

    private void joins(String country, LocalDate first) {
        enter.enter(
                new NewRegisterEntry(
                        country, RegisterEntry.Status.MEMBER, first, null, "Communiqué", Certainty.HIGH, null),
                road.actor("admin"));
    }

    /** As if the event of this file had been held and confirmed two days ago. */
    private void credited(CaseId file, String country) {
        var target = TargetCode.of("C1.1");
        var facts = beans.getBean(ProposalReader.class).facts(file);
        beans.getBean(ClaimCredit.class)
                .claim(new CreditClaim(
                        file,
                        facts.number(),
                        facts.title(),
                        target,
                        file.toString(),
                        today().minusDays(2),
                        List.of(CountryCode.of("PK"), CountryCode.of(country)),
                        facts.createdBy(),
                        road.actor("coordinator").person(),
                        road.actor("coordinator2").person(),
                        List.of(new DocumentId(UUID.randomUUID())),
                        null));
        assertThat(beans.getBean(PostCredit.class).post(file, target, null).posted())
                .isTrue();
    }
}
