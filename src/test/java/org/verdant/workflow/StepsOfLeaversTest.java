package org.verdant.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.CreatePerson;
import org.verdant.identity.Directory;
import org.verdant.identity.DisablePerson;
import org.verdant.identity.GrantRole;
import org.verdant.identity.NewPerson;
import org.verdant.identity.NewRole;
import org.verdant.identity.RevokeRole;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.VerdantTest;

/** What becomes of the steps that somebody took who leaves. */
@VerdantTest
class StepsOfLeaversTest {
    @Autowired
    ApplicationContext beans;

    @Test
    void who_is_shut_out_leaves_the_steps_that_were_taken_to_the_others() {
        var leaver = coordinator();
        var task = taken(leaver);

        beans.getBean(DisablePerson.class).disable(leaver.person(), person("admin"));

        assertThat(assignee(task)).isNull();
    }

    @Test
    void who_loses_a_role_leaves_the_steps_of_that_role() {
        var leaver = coordinator();
        var task = taken(leaver);

        beans.getBean(RevokeRole.class).revoke(leaver.person(), Role.COORDINATOR, person("admin"));

        assertThat(assignee(task)).isNull();
    }

    private OpenTask taken(Actor leaver) {
        var projects = new ProjectRoad(beans);
        var absorbed = projects.started(Track.RND);
        new InterventionRoad(beans).proposesMerger("coordinator", absorbed, projects.started(Track.RND));
        var task = new InterventionRoad(beans)
                .list("coordinator2", absorbed).stream()
                        .filter(item -> item.key().equals(MergerProcess.CONFIRM_MERGER))
                        .findFirst()
                        .orElseThrow();
        var taken = beans.getBean(AssignTask.class).assign(task.taskId(), leaver.person(), leaver);
        assertThat(taken.assignee()).isEqualTo(leaver.person());
        return taken;
    }

    private @Nullable PersonId assignee(OpenTask task) {
        return beans.getBean(OpenTasks.class)
                .see(task.id(), person("coordinator2"))
                .assignee();
    }

    private Actor coordinator() {
        var admin = person("admin");
        var secretariat = person("coordinator").organisation().toString();
        var typed = new NewPerson(
                "A. Leaver", UUID.randomUUID() + "@office.example", secretariat, null, null, null, "Letter");
        var id = beans.getBean(CreatePerson.class).create(typed, admin);
        beans.getBean(GrantRole.class).grant(id, new NewRole("coordinator", null, null), admin);
        return beans.getBean(Directory.class).actor(id).orElseThrow();
    }

    private Actor person(String account) {
        var directory = beans.getBean(Directory.class);
        var card = directory.withEmail(account + "@demo.verdant.example").orElseThrow();
        return directory.actor(card.id()).orElseThrow();
    }
}
