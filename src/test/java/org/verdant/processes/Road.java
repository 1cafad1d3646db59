package org.verdant.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.Directory;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.StoryStep;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.Timeline;
import org.verdant.workflow.WhereIs;

/** Walks files along the diagrams through the task door, as the people of the demonstration would, and moves the clock for them. */
final class Road {
    static final String PROPOSER = "proposer";
    static final String COORDINATOR = "coordinator";
    static final String SECOND_COORDINATOR = "coordinator2";
    static final String LEAD = "coordinator-lead";
    static final String REVIEWER = "reviewer1";
    static final String OTHER_REVIEWER = "reviewer3";

    private static final ZoneId ZONE = ZoneId.of("Asia/Vientiane");
    private static final AtomicInteger FILES = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationContext context;

    Road(ApplicationContext context) {
        this.context = context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    AgreementRoad agreements() {
        return new AgreementRoad(context);
    }

    Actor actor(String person) {
        var directory = bean(Directory.class);
        var card = directory.withEmail(person + "@demo.verdant.example").orElseThrow();
        return directory.actor(card.id()).orElseThrow();
    }

    // --- what time does

    Instant now() {
        return bean(DemoClock.class).now();
    }

    void pass(Duration time) {
        bean(DemoClock.class).advance(time);
    }

    void passDays(int days) {
        pass(Duration.ofDays(days));
    }

    /** To some hours after the event's last day is over. */
    void passEvent(CaseId file) {
        var over = facts(file)
                .requireEvent()
                .lastDay()
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant();
        bean(DemoClock.class).moveTo(over.plus(2, ChronoUnit.HOURS));
    }

    /** Until so many days before the last day of its event. */
    void passTo(CaseId file, int daysBefore) {
        var day = facts(file).requireEvent().lastDay().minusDays(daysBefore);
        bean(DemoClock.class).moveTo(day.atStartOfDay(ZONE).toInstant());
    }

    // --- where a file is

    Status status(CaseId file) {
        return facts(file).status();
    }

    ProposalFacts facts(CaseId file) {
        return bean(ProposalReader.class).facts(file);
    }

    List<CurrentStep> open(CaseId file) {
        return bean(WhereIs.class).of(file);
    }

    /** Ids of the steps that wait for somebody or for the event. */
    List<String> steps(CaseId file) {
        return open(file).stream().map(CurrentStep::key).toList();
    }

    CurrentStep step(CaseId file, String key) {
        return open(file).stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is at " + steps(file) + ", not at " + key));
    }

    List<StoryStep> story(CaseId file) {
        return bean(Timeline.class).of(file);
    }

    long times(CaseId file, String element) {
        return story(file).stream()
                .filter(step -> step.element().equals(element))
                .count();
    }

    // --- what people do

    void does(String person, CaseId file, String key, String form) {
        completes(person, step(file, key), form);
    }

    void completes(String person, CurrentStep step, String form) {
        bean(TaskDoor.class).complete(step.taskId(), json(form), actor(person));
    }

    /** A complete activity, submitted by the proposer from Pakistan, to be held in about two months. */
    CaseId submitted() {
        var file = bean(CreateDraft.class)
                .create(
                        Track.ACTIVITY,
                        DraftActivity.json(FILES.incrementAndGet(), LocalDate.ofInstant(now(), ZONE)),
                        actor(PROPOSER));
        bean(SubmitProposal.class).submit(file, actor(PROPOSER));
        return file;
    }

    CaseId eligible() {
        var file = submitted();
        does(COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    void assign(CaseId file, String reviewer) {
        does(
                COORDINATOR,
                file,
                "assignReviewers",
                "{'reviewers':['" + actor(reviewer).person() + "']}");
    }

    void reviewedBy(CaseId file, String reviewer, String form) {
        assign(file, reviewer);
        does(reviewer, file, "declareInterest", "{'conflict':false}");
        does(reviewer, file, "reviewProposal", form);
    }

    static String scores(int relevance, String recommendation) {
        return "{'scores':{'relevance':'" + relevance + "','breadth':'15','feasibility':'15','output':'15'},"
                + "'comments':{'relevance':'Fits the theme.'},'recommendation':'" + recommendation + "'}";
    }

    CaseId recommended() {
        var file = eligible();
        reviewedBy(file, REVIEWER, scores(35, "APPROVE"));
        return file;
    }

    CaseId approved() {
        var file = recommended();
        does(LEAD, file, "decideProposal", "{'outcome':'APPROVE'}");
        return file;
    }

    CaseId held() {
        var file = approved();
        passEvent(file);
        return file;
    }

    void report(CaseId file) {
        report(file, List.of("PK", "LA"));
    }

    void report(CaseId file, List<String> present) {
        var event = facts(file).requireEvent();
        var attendance = present.stream()
                .map(country -> "{'country':'" + country + "','women':6,'men':9}")
                .toList();
        does(
                PROPOSER,
                file,
                "submitReport",
                "{'heldFrom':'" + event.firstDay() + "','heldTo':'" + event.lastDay()
                        + "','attendance':[" + String.join(",", attendance)
                        + "],'output':'DECLARATION','summary':'Held as planned.','proofs':['" + proof(file) + "','"
                        + proof(file)
                        + "']}");
    }

    CaseId reported() {
        var file = held();
        report(file);
        return file;
    }

    CaseId verified() {
        var file = reported();
        does(COORDINATOR, file, "verifyReport", "{'outcome':'ACCEPT'}");
        return file;
    }

    private String proof(CaseId file) {
        var bytes = ("List of participants " + FILES.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return bean(AttachDocument.class)
                .attach(file, "PROOF", "participants.txt", new ByteArrayInputStream(bytes), actor(PROPOSER))
                .id()
                .toString();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }
}
