package org.verdant.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Refuses every expression that steps from a value to its class, to the class loader or to the machine. */
final class NoReflection extends ELResolver {
    private static final Set<String> WORDS = Set.of("class", "getClass", "forName", "classLoader", "getClassLoader");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
        refuse(base, method);
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        refuse(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    private static void refuse(@Nullable Object base, @Nullable Object property) {
        var reflective = base instanceof Class<?>
                || base instanceof ClassLoader
                || base instanceof Runtime
                || (base != null && base.getClass().getName().startsWith("java.lang.reflect."));
        if (reflective || (base != null && property != null && WORDS.contains(property.toString()))) {
            throw new ProcessEngineException("expressions do not reach " + property);
        }
    }
}
