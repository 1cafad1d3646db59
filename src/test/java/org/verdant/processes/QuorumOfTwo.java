package org.verdant.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import org.camunda.bpm.engine.RepositoryService;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/** The table {@code decision-quorum.dmn} as an installation with other rules of procedure would have it, for one test. */
final class QuorumOfTwo {
    private QuorumOfTwo() {}

    /** @param rule the id of the row that asks for two people */
    static void during(Road road, String rule, Runnable test) {
        var repository = road.bean(RepositoryService.class);
        var deployed = repository
                .createDeployment()
                .addString("decision-quorum.dmn", table(rule))
                .deploy();
        try {
            test.run();
        } finally {
            repository.deleteDeployment(deployed.getId(), true);
        }
    }

    /** A second person of an authority: somebody of the demonstration who gets that role too. */
    static Actor second(Road road, String person, Role authority) {
        var actor = road.actor(person);
        var roles = new HashSet<>(actor.roles());
        roles.add(authority);
        return new Actor(actor.person(), actor.name(), actor.organisation(), actor.country(), roles);
    }

    private static String table(String rule) {
        try {
            return Files.readString(Diagram.FOLDER.resolve("decision-quorum.dmn"))
                    .replace(rule + "-quorum\"><text>1<", rule + "-quorum\"><text>2<");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
