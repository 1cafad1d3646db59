package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.reporting.ConfirmAcceptance;
import org.verdant.reporting.ConfirmAcceptanceReversal;
import org.verdant.reporting.ConfirmCreditForm;
import org.verdant.reporting.ConfirmReversal;
import org.verdant.reporting.ConfirmStart;
import org.verdant.reporting.Confirmation;
import org.verdant.reporting.ReversalForm;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditLedger;

/** K21 on every way on which somebody confirms: the use case itself refuses, whatever the list of tasks shows. */
@VerdantTest
class ConfirmationsTest {
    private static final ConfirmCreditForm YES = new ConfirmCreditForm(Confirmation.CONFIRM, null);
    private static final ReversalForm AGREED = new ReversalForm("We read it");

    private final Road road;
    private final ProjectRoad projects;
    private final StudyRoad studies;

    @Autowired
    ConfirmationsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
        studies = new StudyRoad(context);
    }

    @Test
    void K21_the_start_and_the_end_of_a_project_are_confirmed_by_neither_poster_nor_proposer() {
        var file = projects.approved(Track.EQUIPMENT);
        projects.report(file);
        projects.accept(file);
        refusesPosterAndProposer(person -> road.bean(ConfirmStart.class).confirm(file, YES, person));
        projects.confirm(file);
        road.bean(StopProject.class).stop(file, new StopProjectForm("False evidence", true), road.actor(COORDINATOR));
        refusesPosterAndProposer(person -> road.bean(ConfirmReversal.class).confirm(file, AGREED, person));
        assertThat(road.bean(CreditLedger.class).of(file)).singleElement().matches(CreditCard::isLive);
    }

    @Test
    void K21_an_acceptance_and_its_end_are_confirmed_by_neither_poster_nor_proposer() {
        var file = studies.asked(studies.agreed());
        var laos = CountryCode.of("LA");
        studies.accepts(file, "LA");
        studies.does(COORDINATOR, file, "verifyAcceptance", "LA", "{'outcome':'ACCEPT'}");
        refusesPosterAndProposer(person -> road.bean(ConfirmAcceptance.class).confirm(file, laos, YES, person));
        studies.does(SECOND_COORDINATOR, file, "confirmCredit", "LA", "{'outcome':'CONFIRM'}");
        studies.asksReversal(file, "LA", ReversalReason.ACCEPTANCE_WITHDRAWN);
        refusesPosterAndProposer(
                person -> road.bean(ConfirmAcceptanceReversal.class).confirm(file, laos, AGREED, person));
        assertThat(studies.credited(file)).containsExactly("LA");
    }

    private void refusesPosterAndProposer(Consumer<Actor> confirmation) {
        for (var person : List.of(road.actor(COORDINATOR), ofTheProposer(SECOND_COORDINATOR), road.actor(PROPOSER))) {
            Refused.with(Forbidden.class, "four-eyes", () -> confirmation.accept(person));
        }
    }

    private Actor ofTheProposer(String person) {
        var actor = road.actor(person);
        var organisation = road.actor(PROPOSER).organisation();
        return new Actor(actor.person(), actor.name(), organisation, actor.country(), actor.roles());
    }
}
