package org.verdant.workflow.engine;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Expressions that see the process's variables and the beans that are delegates or listeners, and nothing by reflection. */
final class GuardedExpressions extends SpringExpressionManager {
    GuardedExpressions(ApplicationContext context) {
        super(context, new DelegateBeans(context));
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new NoReflection());
        resolvers.add(super.createElResolver());
        return resolvers;
    }
}
