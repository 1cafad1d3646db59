package org.verdant.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.Agreement;
import org.verdant.approval.AgreementReader;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Takes a project to its agreement and through it, as the people of the demonstration would. */
public final class AgreementRoad {
    private final ApplicationContext beans;
    private final Road people;

    public AgreementRoad(ApplicationContext beans) {
        this.beans = beans;
        this.people = new Road(beans);
    }

    public Actor actor(String name) {
        return people.actor(name);
    }

    /** Approved without conditions: the agreement is to be prepared. */
    public CaseId approved(Track track) {
        return approved(track, "{'outcome':'APPROVE'}");
    }

    public CaseId approved(Track track, String decision) {
        return approved(track, decision, content -> {});
    }

    public CaseId approved(Track track, String decision, Consumer<ObjectNode> change) {
        var panel = new PanelRoad(beans);
        var caseId = panel.atPanel(panel.submitted(track, change));
        if (!open("focal.hu", caseId, "giveNoObjection").isEmpty()) {
            does("focal.hu", caseId, "giveNoObjection", "{'answer':'NO_OBJECTION'}");
        }
        recommended(panel, caseId, track);
        does("approver", caseId, "decideProposal", decision);
        return caseId;
    }

    /** Every reviewer of the panel gives the same good points. */
    public static void recommended(PanelRoad panel, CaseId caseId, Track track) {
        panel.reviewedAlike(
                caseId,
                switch (track) {
                    case RND -> new String[] {"4", "4", "4"};
                    case EQUIPMENT -> new String[] {"20", "16", "16", "16", "12"};
                    case STUDY -> new String[] {"26", "26", "17", "8", "8"};
                    default -> new String[] {"20", "20", "12", "12", "8", "8"};
                });
        panel.checked(caseId);
        panel.goesOn(caseId);
    }

    /** A course that has begun: its agreement is in force and its inception report confirmed. */
    public CaseId running() {
        var caseId = signed(prepared(Track.CAPACITY));
        var start = beans.getBean(ProposalReader.class).facts(caseId).project().plannedStart();
        beans.getBean(DemoClock.class)
                .moveTo(Objects.requireNonNull(start).atTime(2, 0).toInstant(ZoneOffset.UTC));
        does(
                "proposer",
                caseId,
                "submitReport",
                "{'summary':'As planned.','documentIds':['" + paper(caseId, "PROOF")
                        + "'],'indicators':[{'code':'MILESTONES','note':'All reached'},{'code':'RISKS','note':'None'}]}");
        does("coordinator", caseId, "verifyReport", "{'outcome':'ACCEPT'}");
        does("coordinator2", caseId, "confirmCredit", "{'outcome':'CONFIRM'}");
        return caseId;
    }

    /** To be signed by the lead and by two partners on their letters. */
    public CaseId prepared(Track track) {
        return prepared(approved(track));
    }

    public CaseId prepared(CaseId caseId) {
        does("coordinator", caseId, "prepareAgreement", "{'ipAnnex':'" + paper(caseId, "IP_ANNEX") + "'}");
        return caseId;
    }

    /** Signed by all: in force when there is no condition. */
    public CaseId signed(CaseId caseId) {
        does("proposer", caseId, "signAgreement", "{'signatory':'A. Malik, Director'}");
        while (!open("coordinator", caseId, "signAgreement").isEmpty()) {
            record(caseId);
        }
        return caseId;
    }

    /** A coordinator records the letter of the next party without an account. */
    public void record(CaseId caseId) {
        does(
                "coordinator",
                caseId,
                "signAgreement",
                "{'signatory':'The Director','documentId':'" + paper(caseId, "LETTER") + "'}");
    }

    /** A document of that kind just attached by the lead. */
    public String paper(CaseId caseId, String kind) {
        return beans.getBean(AttachDocument.class)
                .attach(caseId, kind, kind + ".pdf", new ByteArrayInputStream(Projects.pdf(kind)), actor("proposer"))
                .id()
                .toString();
    }

    public void passDays(int days) {
        beans.getBean(DemoClock.class).advance(Duration.ofDays(days));
    }

    public Status status(CaseId caseId) {
        return beans.getBean(ProposalReader.class).facts(caseId).status();
    }

    public Agreement agreement(CaseId caseId) {
        return beans.getBean(AgreementReader.class).of(caseId).orElseThrow();
    }

    /** The open steps of that kind that the person may take. */
    public List<WorkItem> open(String who, CaseId caseId, String key) {
        return beans.getBean(WorkList.class).page(WorkQuery.of(caseId), actor(who)).items().stream()
                .filter(item -> item.key().equals(key))
                .toList();
    }

    /** The first of them, as its id. */
    public String task(String who, CaseId caseId, String key) {
        var found = open(who, caseId, key);
        if (found.isEmpty()) {
            throw new AssertionError(who + " has no step " + key + ", the file is at " + people.at(caseId));
        }
        return found.get(0).taskId();
    }

    public void does(String who, CaseId caseId, String key, String form) {
        completes(who, task(who, caseId, key), form);
    }

    public void completes(String who, String task, String form) {
        beans.getBean(TaskDoor.class).complete(task, json(form), actor(who));
    }

    private static JsonNode json(String form) {
        return Road.json(form.replace('\'', '"'));
    }
}
