package org.verdant.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handlers of all human steps, by the user task's id. */
@Component
class Handlers {
    private final ObjectProvider<UserTaskHandler<?>> handlers;
    private volatile Map<String, UserTaskHandler<?>> byKey = Map.of();

    /** Looked up late: handlers use their modules, and their modules start processes. */
    Handlers(ObjectProvider<UserTaskHandler<?>> handlers) {
        this.handlers = handlers;
    }

    UserTaskHandler<?> of(String key) {
        if (byKey.isEmpty()) {
            List<UserTaskHandler<?>> all = handlers.stream().toList();
            byKey = all.stream().collect(Collectors.toMap(UserTaskHandler::taskKey, Function.identity()));
        }
        var handler = byKey.get(key);
        if (handler == null) {
            throw new IllegalStateException("no handler for the step " + key);
        }
        return handler;
    }
}
