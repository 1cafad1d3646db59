package org.verdant.workflow.engine;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The only beans that an expression can name: those made to be called from a diagram. */
final class DelegateBeans extends AbstractMap<Object, Object> {
    private final ApplicationContext context;
    private volatile Set<String> names = Set.of();

    DelegateBeans(ApplicationContext context) {
        this.context = context;
    }

    private Set<String> names() {
        if (names.isEmpty()) {
            var found = new HashSet<String>();
            Collections.addAll(found, context.getBeanNamesForType(JavaDelegate.class, true, false));
            Collections.addAll(found, context.getBeanNamesForType(ExecutionListener.class, true, false));
            names = Set.copyOf(found);
        }
        return names;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && names().contains(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    /** Names are looked up one by one; nobody lists the beans. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
