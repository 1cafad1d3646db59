package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.verdant.identity.EndInRegister;
import org.verdant.identity.EnterInRegister;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.RegisterEntry.Certainty;
import org.verdant.identity.RegisterHistory;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;
import org.verdant.target.PostCredit;
import org.verdant.target.TargetCode;

/** Files with partners of countries that leave, and the people who say so. Each test loses a country of its own, which comes back after it. */
@VerdantTest
abstract class ReevaluationScene {
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

    /** The last day as a member of each country that has left in this test. */
    private final Map<String, LocalDate> gone = new HashMap<>();

    @BeforeEach
    void roads() {
        road = new Road(beans);
        lookAtAll();
    }

    @AfterEach
    void everybodyComesBack() {
        Map.copyOf(gone).forEach((country, last) -> joins(country, last.plusDays(1)));
        lookAtAll();
    }

    void lookAtAll() {
        int looked;
        do {
            looked = reevaluate.next(2);
        } while (looked > 0);
    }

    /** The newest of today: other tests have moved the clock, and what they began lies in the future. */
    Reevaluation newest() {
        return runs.newest(null, null, 100).stream()
                .filter(run -> !run.startedAt().isAfter(clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    CaseId with(String country) {
        return road.submitted(
                "proposer", content -> ((ObjectNode) content.path("partners").path(0)).put("country", country));
    }

    ObjectNode content(String country) {
        var content = Activities.complete(today());
        ((ObjectNode) content.path("partners").path(0)).put("country", country);
        return content;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void leaves(String country, LocalDate last) {
        var entry = register.of(CountryCode.of(country)).stream()
                .filter(row -> row.holds() && row.entry().status() == RegisterEntry.Status.MEMBER)
                .findFirst()
                .orElseThrow();
        end.end(entry.id(), new EntryEnding(last, "Note verbale"), road.actor("admin"));
        gone.put(country, last);
    }

    void joins(String country, LocalDate first) {
        gone.remove(country);
        enter.enter(
                new NewRegisterEntry(
                        country, RegisterEntry.Status.MEMBER, first, null, "Communiqué", Certainty.HIGH, null),
                road.actor("admin"));
    }

    /** As if the event of this file had been held and confirmed two days ago. */
    void credited(CaseId file, String country) {
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
