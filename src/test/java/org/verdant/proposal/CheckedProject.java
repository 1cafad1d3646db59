package org.verdant.proposal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.Directory;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.support.Projects;
import org.verdant.workflow.ReviewStages.Stage;

/** Checks a complete project of one track that a test has spoilt: what is found is written as {@code field:code}. */
final class CheckedProject {
    private final ApplicationContext beans;
    private final Track track;

    CheckedProject(ApplicationContext beans, Track track) {
        this.beans = beans;
        this.track = track;
    }

    LocalDate today() {
        return LocalDate.now(beans.getBean(Clock.class));
    }

    LocalDate start() {
        return today().plusDays(60);
    }

    CheckResult check(Consumer<ObjectNode> spoil, Attached... documents) {
        return check(spoil, Stage.FULL, documents);
    }

    CheckResult check(Consumer<ObjectNode> spoil, Stage stage, Attached... documents) {
        var tree = Projects.unlikeAnyOther(track, today());
        spoil.accept(tree);
        var reading = beans.getBean(ContentReader.class).read(track, tree);
        var lead = beans.getBean(Directory.class)
                .withEmail("proposer@demo.verdant.example")
                .orElseThrow()
                .organisation();
        var file = new Examined(
                new CaseId(UUID.randomUUID()),
                track,
                reading.content(),
                new Lead(lead.id(), lead.name(), CountryCode.of("PK")),
                today(),
                documents.length == 0 ? complete() : List.of(documents),
                stage);
        return beans.getBean(DraftCheck.class).check(file, reading.malformed());
    }

    List<Attached> complete() {
        return Stream.concat(Projects.documentKinds(track).stream(), Stream.of("COMMITMENT"))
                .map(kind -> new Attached(kind, today()))
                .toList();
    }

    List<String> errors(Consumer<ObjectNode> spoil, Attached... documents) {
        return names(check(spoil, documents).errors());
    }

    List<String> warnings(Consumer<ObjectNode> spoil) {
        return names(check(spoil).warnings());
    }

    static List<String> names(List<FieldError> findings) {
        return findings.stream()
                .map(finding -> finding.field() + ":" + finding.code())
                .toList();
    }

    /** Sets one field by its path: {@code details.workPackages[1].toMonth}. Nothing for an empty value. */
    static Consumer<ObjectNode> set(String path, String value) {
        return tree -> {
            var pointer = "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
            var cut = pointer.lastIndexOf('/');
            var parent = tree.at(pointer.substring(0, cut));
            var name = pointer.substring(cut + 1);
            if (parent instanceof ArrayNode rows) {
                rows.set(Integer.parseInt(name), rows.textNode(value));
            } else if (value == null || value.isEmpty()) {
                ((ObjectNode) parent).putNull(name);
            } else {
                ((ObjectNode) parent).put(name, value);
            }
        };
    }

    /** Takes one row out of a group. */
    static Consumer<ObjectNode> without(String group, int row) {
        return tree -> ((ArrayNode) tree.at("/" + group.replace('.', '/'))).remove(row);
    }
}
