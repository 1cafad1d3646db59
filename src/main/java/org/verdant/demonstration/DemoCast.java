package org.verdant.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** The people of the demonstration: who takes which step. */
@Component
class DemoCast {
    private static final String DOMAIN = "@demo.verdant.example";

    /** Steps that need another pair of eyes than those of the coordinator before. */
    private static final List<String> SECOND =
            List.of("confirmCredit", "confirmReversal", "reviewCredits", "confirmMerger", "recordDisbursement");

    private static final Map<String, String> HOLDERS = Map.of(
            Role.SECRETARIAT_HEAD.code(), "approver",
            Role.SENIOR_OFFICIALS.code(), "officials",
            Role.MINISTERS.code(), "ministers",
            Role.FINANCE_CHAIR.code(), "finance-chair",
            Role.UNIVERSITY_CHAIR.code(), "university-chair",
            Role.COORDINATOR_LEAD.code(), "coordinator-lead",
            Role.SAFEGUARDS_OFFICER.code(), "safeguards");

    private final Directory directory;
    private final WorkList workList;
    private final Map<String, Actor> actors = new HashMap<>();

    DemoCast(Directory directory, WorkList workList) {
        this.directory = directory;
        this.workList = workList;
    }

    Actor actor(String account) {
        return actors.computeIfAbsent(account, name -> directory
                .withEmail(name + DOMAIN)
                .map(PersonCard::id)
                .flatMap(directory::actor)
                .orElseThrow());
    }

    Actor actor(PersonId person) {
        return directory.actor(person).orElseThrow();
    }

    PersonCard card(Actor actor) {
        return directory.person(actor.person());
    }

    /** The two coordinators share the files. */
    Actor coordinator(int number) {
        return actor(number % 2 == 0 ? "coordinator" : "coordinator2");
    }

    Actor second(int number) {
        return coordinator(number + 1);
    }

    /** Whoever has the step by name, else somebody of the group that is asked. */
    Actor of(int number, String lead, CaseId file, CurrentStep step) {
        if (step.assignee() != null) {
            return actor(step.assignee());
        }
        var role = Role.ofCode(Objects.requireNonNull(step.role())).orElseThrow();
        return switch (role) {
            case COORDINATOR -> SECOND.contains(step.key()) ? second(number) : coordinator(number);
            case PROPOSER, FOCAL_POINT -> asked(lead, role, file, step);
            default -> actor(Objects.requireNonNull(HOLDERS.get(role.code())));
        };
    }

    /** Of the lead if it is the lead that is asked, else of the party or the country in whose list of tasks the step stands. */
    private Actor asked(String lead, Role role, CaseId file, CurrentStep step) {
        var first = actor(lead);
        if (role == Role.PROPOSER && sees(first, file, step)) {
            return first;
        }
        return directory.withRole(role).stream()
                .map(card -> actor(card.id()))
                .filter(person -> sees(person, file, step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + step.key() + " of " + file));
    }

    private boolean sees(Actor person, CaseId file, CurrentStep step) {
        return workList.page(WorkQuery.of(file), person).items().stream()
                .anyMatch(item -> item.taskId().equals(step.taskId()));
    }
}
