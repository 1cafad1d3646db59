package org.verdant.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Appends what happened to the chains: in the transaction that did it, or in one of its own when there is none. */
@UseCase
class WriteAudit {
    private static final ObjectMapper JSON = new JsonMapper();

    private final Chain chain;
    private final Directory directory;
    private final String node;

    WriteAudit(Chain chain, Directory directory, @Value("${verdant.node:${HOSTNAME:local}}") String node) {
        this.chain = chain;
        this.directory = directory;
        this.node = node;
    }

    public void write(List<AuditedEvent> events) {
        var people = directory.people(events.stream()
                .map(AuditedEvent::actor)
                .filter(actor -> !actor.equals(PersonId.SYSTEM))
                .distinct()
                .toList());
        var streams = new TreeMap<Stream, List<Happening>>();
        for (var event : events) {
            streams.computeIfAbsent(Stream.of(event.caseId()), stream -> new ArrayList<>())
                    .add(happening(event, people.get(event.actor())));
        }
        streams.forEach(chain::append);
    }

    private Happening happening(AuditedEvent event, @Nullable PersonCard actor) {
        var thing = event.thing();
        var principal = event.onBehalfOf();
        return new Happening(
                event.actor().value(),
                principal == null ? null : principal.value(),
                roles(actor),
                event.action(),
                thing.type(),
                thing.id(),
                thing.version(),
                canonical(event.details()),
                MDC.get("request"),
                node);
    }

    private static String roles(@Nullable PersonCard actor) {
        return actor == null
                ? ""
                : actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    }

    /** Keys in order and no blanks. */
    private static String canonical(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
