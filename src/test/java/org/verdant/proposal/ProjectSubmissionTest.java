package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.WhereIs;

@VerdantTest
class ProjectSubmissionTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    CreateDraft createDraft;

    @Autowired
    SubmitProposal submitProposal;

    @Autowired
    CheckProposal checkProposal;

    @Autowired
    ProposalReader reader;

    @Autowired
    WhereIs whereIs;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING"})
    void a_complete_project_gets_its_number_and_waits_for_its_screening(Track track) {
        var proposer = new Road(beans).actor("proposer");
        var content = Projects.unlikeAnyOther(track, LocalDate.now(clock));
        var caseId = createDraft.create(track, content, proposer);
        Projects.attachAll(beans, caseId, track, proposer);
        var check = checkProposal.check(caseId, proposer);
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        submitProposal.submit(caseId, proposer);
        var facts = reader.facts(caseId);
        assertThat(facts.status()).isEqualTo(Status.SCREENING);
        assertThat(facts.project().countries()).extracting("value").contains("PK", "LA", "KH");
        assertThat(facts.project().amountUsd()).isGreaterThan(BigDecimal.ONE);
        assertThat(whereIs.of(caseId)).extracting("key").containsExactly("screenProposal");
    }
}
