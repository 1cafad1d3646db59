package org.verdant.processes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.Projects;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.WorkItem;

/** Submits projects and walks single diagrams of their road, as the people of the demonstration would. */
final class CalledDiagrams {
    private static final AtomicInteger FILES = new AtomicInteger();

    private static final Map<String, List<String>> HANDED_BACK = Map.of(
            "no-objection", List.of("objection"),
            "decision", List.of("decision"),
            "redress", List.of("redress"));

    private final Map<String, String> callers = new HashMap<>();
    private final Road road;
    private final ApplicationContext context;

    CalledDiagrams(ApplicationContext context) {
        this.context = context;
        road = new Road(context);
    }

    Road road() {
        return road;
    }

    /** A complete project of the first proposer with partners in Laos and Cambodia. */
    CaseId submitted(Track track) {
        return submitted(track, content -> {});
    }

    CaseId submitted(Track track, Consumer<ObjectNode> change) {
        var proposer = road.actor(Road.PROPOSER);
        var today = LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
        var content = Projects.json(track, 1000 + FILES.incrementAndGet(), today);
        content.put("title", "Countries and authorities, case " + UUID.randomUUID());
        change.accept(content);
        var file = road.bean(CreateDraft.class).create(track, content, proposer);
        Projects.attachAll(context, file, track, proposer);
        road.bean(SubmitProposal.class).submit(file, proposer);
        return file;
    }

    /** Screened: the countries are asked. */
    CaseId eligible(Track track) {
        var file = submitted(track);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    /**
     * Calls one diagram for a file beside its own road, with what its caller would hand in, as a call activity would; answers the caller,
     * which waits afterwards with what was handed back.
     */
    String starts(String diagram, CaseId file, Map<String, Object> handedIn) {
        var facts = new HashMap<String, Object>(Map.of("track", "RND", "amountUsd", 1_200_000.0, "elevated", false));
        facts.putAll(handedIn);
        callers.computeIfAbsent(diagram, key -> caller(key, facts));
        return road.bean(RuntimeService.class)
                .startProcessInstanceByKey("caller-of-" + diagram, file.toString(), facts)
                .getId();
    }

    private String caller(String diagram, Map<String, Object> facts) {
        var call = Bpmn.createExecutableProcess("caller-of-" + diagram)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .callActivity("called")
                .calledElement(diagram)
                .camundaInBusinessKey("#{execution.processBusinessKey}");
        facts.keySet().forEach(name -> call.camundaIn(name, name));
        HANDED_BACK.get(diagram).forEach(name -> call.camundaOut(name, name));
        return road.bean(RepositoryService.class)
                .createDeployment()
                .addModelInstance(
                        diagram + "-caller.bpmn",
                        call.receiveTask("handedBack").endEvent().done())
                .deploy()
                .getId();
    }

    /** What the called diagram handed back. */
    Object handedBack(String caller, String variable) {
        return road.bean(RuntimeService.class).getVariable(caller, variable);
    }

    /** Takes the callers away again. */
    void close() {
        callers.values().forEach(id -> road.bean(RepositoryService.class).deleteDeployment(id, true));
        callers.clear();
    }

    List<CurrentStep> open(CaseId file, String key) {
        return road.open(file).stream().filter(step -> step.key().equals(key)).toList();
    }

    /** What the person finds of the file in the task list. */
    List<WorkItem> list(String person, CaseId file) {
        return Countries.list(road, person, file);
    }

    /** The person does the one step of that kind that is in the person's list. */
    void does(String person, CaseId file, String key, String form) {
        Countries.does(road, person, file, key, form);
    }

    void consent(CaseId file, String... people) {
        Countries.consent(road, file, people);
    }

    /** The letter of a country, attached by whoever answers for it. */
    String letter(CaseId file, String person) {
        return road.bean(AttachDocument.class)
                .attach(
                        file,
                        AttachDocument.COUNTRY_LETTER,
                        "letter.pdf",
                        new ByteArrayInputStream(Projects.pdf("NO_OBJECTION")),
                        road.actor(person))
                .id()
                .toString();
    }
}
