package org.verdant.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;

/** What coordinators, their lead, the secretariat head and auditors see of all files. Everybody else is refused ({@code role}). */
@Component
public class Monitor {
    private final RunningCases running;
    private final CaseViews views;
    private final CaseParties parties;
    private final RepositoryService repository;

    Monitor(RunningCases running, CaseViews views, CaseParties parties, RepositoryService repository) {
        this.running = running;
        this.views = views;
        this.parties = parties;
        this.repository = repository;
    }

    /** Whether this person watches files at all. */
    public static boolean isFor(Actor actor) {
        return actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.AUDITOR);
    }

    public MonitorPage page(MonitorQuery query, Actor actor) {
        check(actor);
        return running.page(query, actor);
    }

    public List<StepCount> counts(Actor actor) {
        check(actor);
        return running.counts(actor);
    }

    /** One file with its tokens, path and jobs; 404 for a file that is not there or from which the actor is shut out. */
    public CaseView of(CaseId caseId, Actor actor) {
        check(actor);
        if (parties.isExcluded(caseId, actor.person())) {
            throw new NotFound("not-found");
        }
        return views.of(caseId);
    }

    /** The drawing that the file runs in, as BPMN XML. */
    public String diagram(CaseId caseId, String definitionId, Actor actor) {
        if (of(caseId, actor).diagrams().stream()
                .noneMatch(use -> use.definitionId().equals(definitionId))) {
            throw new NotFound("not-found");
        }
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void check(Actor actor) {
        if (!isFor(actor)) {
            throw new Forbidden("role");
        }
    }
}
