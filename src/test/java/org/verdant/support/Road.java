package org.verdant.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.Directory;
import org.verdant.proposal.Activities;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Exchanges;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

/** Takes an activity along its road through the use cases and the task door, as far as a test needs it. */
public final class Road {
    public static final String GOOD_SCORES = """
            {"scores":{"relevance":"35","breadth":"15","feasibility":"15","output":"15"},
             "comments":{"relevance":"Fits the theme"},"recommendation":"APPROVE","confidential":"Known institute"}""";
    public static final String POOR_SCORES = """
            {"scores":{"relevance":"20","breadth":"10","feasibility":"10","output":"10"},"comments":{},"recommendation":"REJECT"}""";

    public static final String EXCHANGE_SCORES = """
            {"scores":{"relevance":"30","participation":"20","quality":"15","followUp":"10"},
             "comments":{},"recommendation":"APPROVE"}""";

    private final ApplicationContext beans;

    public Road(ApplicationContext beans) {
        this.beans = beans;
    }

    /** A demonstration account by the part before the at sign. */
    public Actor actor(String name) {
        var directory = beans.getBean(Directory.class);
        var card = directory.withEmail(name + "@demo.verdant.example").orElseThrow();
        return directory.actor(card.id()).orElseThrow();
    }

    public String id(String name) {
        return actor(name).person().toString();
    }

    /** Submitted by the first proposer, to be screened. */
    public CaseId submitted() {
        return submitted("proposer", content -> {});
    }

    public CaseId submitted(String proposer, Consumer<ObjectNode> change) {
        var content = Activities.complete(LocalDate.now(beans.getBean(Clock.class)));
        change.accept(content);
        var caseId = beans.getBean(CreateDraft.class).create(Track.ACTIVITY, content, actor(proposer));
        beans.getBean(SubmitProposal.class).submit(caseId, actor(proposer));
        return caseId;
    }

    /** An exchange that was held: its report is asked for. */
    public CaseId held(Track track, Consumer<ObjectNode> change) {
        var content = Exchanges.complete(track, LocalDate.now(beans.getBean(Clock.class)));
        change.accept(content);
        var caseId = beans.getBean(CreateDraft.class).create(track, content, actor("proposer"));
        beans.getBean(SubmitProposal.class).submit(caseId, actor("proposer"));
        eligible(caseId);
        assign(caseId, "reviewer1");
        take(caseId, "reviewer1", "{\"conflict\":false}");
        take(caseId, "reviewer1", EXCHANGE_SCORES);
        take(caseId, "coordinator-lead", "{\"outcome\":\"APPROVE\"}");
        advancePastEvent(caseId);
        return caseId;
    }

    /** Found eligible: a reviewer is to be assigned. */
    public CaseId eligible() {
        return eligible(submitted());
    }

    public CaseId eligible(CaseId caseId) {
        take(caseId, "coordinator", "{\"outcome\":\"ELIGIBLE\"}");
        return caseId;
    }

    public void assign(CaseId caseId, String reviewer) {
        take(caseId, "coordinator", "{\"reviewers\":[\"" + id(reviewer) + "\"]}");
    }

    /** The first reviewer has declared no conflict and is to score. */
    public CaseId underReview() {
        var caseId = eligible();
        assign(caseId, "reviewer1");
        take(caseId, "reviewer1", "{\"conflict\":false}");
        return caseId;
    }

    /** Recommended: to be decided by the coordinator lead. */
    public CaseId recommended() {
        var caseId = underReview();
        take(caseId, "reviewer1", GOOD_SCORES);
        return caseId;
    }

    public CaseId approved() {
        var caseId = recommended();
        take(caseId, "coordinator-lead", "{\"outcome\":\"APPROVE\"}");
        return caseId;
    }

    /** The event is over: the report is asked for. */
    public CaseId held() {
        var caseId = approved();
        advancePastEvent(caseId);
        return caseId;
    }

    public void advancePastEvent(CaseId caseId) {
        var event = beans.getBean(ProposalReader.class).facts(caseId).requireEvent();
        var over = event.lastDay()
                .plusDays(1)
                .atStartOfDay(event.timeZone())
                .plusHours(1)
                .toInstant();
        beans.getBean(DemoClock.class).moveTo(over);
    }

    public void advance(int days) {
        beans.getBean(DemoClock.class).advance(Duration.ofDays(days));
    }

    /** A report of the planned days with two countries present and two proofs just attached. */
    public ObjectNode report(CaseId caseId) {
        var event = beans.getBean(ProposalReader.class).facts(caseId).requireEvent();
        return (ObjectNode) json("""
                {"heldFrom":"%s","heldTo":"%s",
                 "attendance":[{"country":"PK","women":6,"men":9},{"country":"LA","women":10,"men":12}],
                 "output":"DECLARATION","summary":"Held as planned; a declaration was signed.",
                 "proofs":["%s","%s"]}""".formatted(
                        event.firstDay(), event.lastDay(), attach(caseId, "list.pdf"), attach(caseId, "photo.pdf")));
    }

    public CaseId reported() {
        var caseId = held();
        take(caseId, "proposer", report(caseId));
        return caseId;
    }

    /** Accepted by the first coordinator: a second one is to confirm. */
    public CaseId verified() {
        var caseId = reported();
        take(caseId, "coordinator", "{\"outcome\":\"ACCEPT\"}");
        return caseId;
    }

    public String attach(CaseId caseId, String name) {
        var bytes = ("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog /Name (" + name + ") >>\nendobj\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return beans.getBean(AttachDocument.class)
                .attach(caseId, "PROOF", name, new ByteArrayInputStream(bytes), actor("proposer"))
                .id()
                .toString();
    }

    /** The key of the one step at which the file stands; {@code "-"} when it has ended. */
    public String at(CaseId caseId) {
        var steps = beans.getBean(WhereIs.class).of(caseId);
        return steps.isEmpty() ? "-" : steps.get(0).key();
    }

    public String task(CaseId caseId) {
        return java.util.Objects.requireNonNull(
                beans.getBean(WhereIs.class).of(caseId).get(0).taskId());
    }

    public void take(CaseId caseId, String who, String form) {
        take(caseId, who, json(form));
    }

    public void take(CaseId caseId, String who, JsonNode form) {
        beans.getBean(TaskDoor.class).complete(task(caseId), form, actor(who));
    }

    /** Does the step of that kind when the file stands at several. */
    public void takeOf(CaseId caseId, String key, String who, String form) {
        var step = beans.getBean(WhereIs.class).of(caseId).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow();
        beans.getBean(TaskDoor.class).complete(java.util.Objects.requireNonNull(step.taskId()), json(form), actor(who));
    }

    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
