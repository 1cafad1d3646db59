package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Projects;
import org.verdant.target.AskCreditChange;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditChangeForm;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.target.StoreCreditEvidence;

/** What coordinators do with single credits, and where these stand. */
final class CreditRoad {
    private static final AtomicInteger PAPERS = new AtomicInteger();
    static final String CONFIRM = "{'outcome':'CONFIRM'}";

    private final Road road;
    private final ProjectRoad projects;

    CreditRoad(Road road, ProjectRoad projects) {
        this.road = road;
        this.projects = projects;
    }

    CaseId counted() {
        var file = road.verified();
        road.does(SECOND_COORDINATOR, file, "confirmCredit", CONFIRM);
        return file;
    }

    CreditCard credit(CaseId file) {
        var credits = road.bean(CreditLedger.class).of(file);
        assertThat(credits).hasSize(1).noneMatch(credit -> credit.state() == CreditState.REFUSED);
        return credits.get(0);
    }

    void ask(CreditCard credit, @Nullable CreditChangeKind kind, @Nullable LocalDate day, @Nullable String paper) {
        road.bean(AskCreditChange.class)
                .ask(
                        credit.target(),
                        credit.id(),
                        new CreditChangeForm(kind, day, "The ministers decided so", paper),
                        road.actor(COORDINATOR));
    }

    String paper() {
        var bytes = new ByteArrayInputStream(Projects.pdf("decision " + PAPERS.incrementAndGet()));
        return road.bean(StoreCreditEvidence.class)
                .store("decision.pdf", bytes, road.actor(COORDINATOR))
                .id()
                .toString();
    }

    Actor ofTheProposer(String person) {
        var actor = road.actor(person);
        var organisation = road.actor(PROPOSER).organisation();
        return new Actor(actor.person(), actor.name(), organisation, actor.country(), actor.roles());
    }

    LocalDate today() {
        return projects.today();
    }

    @Nullable
    Timestamp endedAt(CaseId file) {
        return road.bean(JdbcClient.class)
                .sql("select ended_at from case_file where case_id = ?")
                .param(file.value())
                .query((row, number) -> new Timestamp[] {row.getTimestamp(1)})
                .single()[0];
    }

    int ends(CaseId file) {
        return road.bean(JdbcClient.class)
                .sql("select count(*) from credit_reversal x join credit c on c.id = x.credit_id where c.case_id = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }
}
