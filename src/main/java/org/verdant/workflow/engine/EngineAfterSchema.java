package org.verdant.workflow.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The engine starts when its tables are there: Flyway makes them. */
@Configuration(proxyBeanMethods = false)
class EngineAfterSchema {
    private static final String SCHEMA = "flywayInitializer";

    @Bean
    static BeanFactoryPostProcessor engineWaitsForSchema() {
        return beans -> {
            for (var name : beans.getBeanNamesForType(
                    org.camunda.bpm.engine.spring.ProcessEngineFactoryBean.class, true, false)) {
                var engine = beans.getBeanDefinition(StringUtils.trimLeadingCharacter(name, '&'));
                engine.setDependsOn(StringUtils.addStringToArray(engine.getDependsOn(), SCHEMA));
            }
        };
    }
}
