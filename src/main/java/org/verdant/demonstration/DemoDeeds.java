package org.verdant.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.demonstration.ProjectFate.Turn;
import org.verdant.intervention.MergerForm;
import org.verdant.intervention.ProposeFileSuspension;
import org.verdant.intervention.ProposeMerger;
import org.verdant.intervention.ReasonForm;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.workflow.CurrentStep;

/** What people of the demonstration do with a project without being asked. */
@Component
class DemoDeeds {
    private static final String GROUNDS =
            "One member of the panel had published with a competing consortium last year and did not say so.";

    private static final String SURVIVOR = "Hybrid battery and pumped storage";

    private final DemoCast cast;
    private final ProjectForms forms;
    private final DemoPapers papers;
    private final ProposalReader proposals;
    private final ObjectMapper json;
    private final Unasked unasked;

    /** The use cases that no step asks for. */
    @Component
    record Unasked(
            CreateDraft create,
            WithdrawProposal withdraw,
            RequestRedress redress,
            AskForChange change,
            StopProject stop,
            ProposeFileSuspension suspension,
            ProposeMerger merger,
            DemoVoices voices,
            JdbcClient jdbc) {}

    DemoDeeds(
            DemoCast cast,
            ProjectForms forms,
            DemoPapers papers,
            ProposalReader proposals,
            ObjectMapper json,
            Unasked unasked) {
        this.cast = cast;
        this.forms = forms;
        this.papers = papers;
        this.proposals = proposals;
        this.json = json;
        this.unasked = unasked;
    }

    void draft(DemoFile file, LocalDate today) {
        var project = file.project();
        var proposer = cast.actor(project.lead());
        var typed = forms.of(project, cast.card(proposer), today);
        if (file.leaves("submitProposal")) {
            typed.remove("summary");
        }
        file.begun(unasked.create().create(project.track(), typed, proposer));
        papers.attachRequired(file);
    }

    /** Whether somebody did something else when that step was to be taken. */
    boolean instead(DemoFile file, CurrentStep step) {
        if (file.taken(step.key()) > 0 && !step.key().equals("submitReport")) {
            return false;
        }
        return switch (step.key()) {
            case "assignReviewers" -> withdraws(file) || isSpokenTo(file);
            case "requestClarification" -> isSpokenToAgain(file);
            case "isRedressAsked" -> asksForRedress(file);
            case "submitReport" -> stops(file) || suspends(file) || merges(file) || asksForChange(file);
            default -> false;
        };
    }

    private boolean withdraws(DemoFile file) {
        if (file.has(Turn.WITHDRAWAL)) {
            var reason = "The host has found other funds.";
            unasked.withdraw()
                    .withdraw(file.caseId(), reason, cast.actor(file.project().lead()));
        }
        return file.has(Turn.WITHDRAWAL);
    }

    /** The step is taken all the same. */
    private boolean isSpokenTo(DemoFile file) {
        if (file.has(Turn.COMMENTS)) {
            unasked.voices().speakFirst(file);
        }
        return false;
    }

    private boolean isSpokenToAgain(DemoFile file) {
        if (file.has(Turn.COMMENTS)) {
            unasked.voices().speakLater(file);
        }
        return false;
    }

    private boolean asksForRedress(DemoFile file) {
        if (file.has(Turn.REDRESS)) {
            var proposer = cast.actor(file.project().lead());
            unasked.redress().request(file.caseId(), new RequestRedressForm(GROUNDS), proposer);
        }
        return file.has(Turn.REDRESS);
    }

    /** Before anything was delivered. */
    private boolean stops(DemoFile file) {
        var stops = file.has(Turn.CANCELLED_BY_COORDINATOR) && file.taken("submitReport") == 1;
        if (stops) {
            var form = new StopProjectForm("The host institute was closed.", false);
            unasked.stop().stop(file.caseId(), form, cast.coordinator(file.number()));
        }
        return stops;
    }

    /** The second report is not believed; another person orders it. */
    private boolean suspends(DemoFile file) {
        var suspends = file.has(Turn.SUSPENSION) && file.taken("submitReport") == 1;
        if (suspends) {
            var form = new ReasonForm("The auditors found costs of another project in the books.");
            unasked.suspension().propose(file.caseId(), form, cast.coordinator(file.number()));
        }
        return suspends;
    }

    /** Goes on as a part of the research that it belongs to. */
    private boolean merges(DemoFile file) {
        var merges = file.has(Turn.MERGER) && file.taken("submitReport") == 1;
        if (merges) {
            var form = new MergerForm(numberOf(SURVIVOR), "Both teams work on one test bench and one plan.");
            unasked.merger().propose(file.caseId(), form, cast.coordinator(file.number()));
        }
        return merges;
    }

    private String numberOf(String title) {
        return unasked.jdbc()
                .sql(
                        "select number from case_file where title like ? || '%' and ended_at is null order by started_at desc limit 1")
                .param(title)
                .query(String.class)
                .single();
    }

    /** Three months more; the report follows as if nothing had been asked. */
    private boolean asksForChange(DemoFile file) {
        if (file.has(Turn.CHANGE) && file.taken("submitReport") == 1 && file.taken("askForChange") == 0) {
            var end = Objects.requireNonNull(
                    proposals.facts(file.caseId()).project().plannedEnd());
            var changes = json.valueToTree(Map.of("plannedEnd", end.plusMonths(3)));
            var form = new ChangeRequestForm("Customs kept the simulators for ten weeks.", null, changes, null);
            unasked.change().ask(file.caseId(), form, cast.actor(file.project().lead()));
            file.took("askForChange");
        }
        return false;
    }
}
