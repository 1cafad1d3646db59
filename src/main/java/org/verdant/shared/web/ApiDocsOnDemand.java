package org.verdant.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Makes the description of the API when it is first asked for: a start need not wait for it. */
@Component
class ApiDocsOnDemand implements BeanFactoryPostProcessor {
    private static final String LIBRARY = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            if (isOfLibrary(bean)) {
                bean.setLazyInit(true);
            }
        }
    }

    private static boolean isOfLibrary(BeanDefinition bean) {
        return startsWithLibrary(bean.getBeanClassName()) || startsWithLibrary(bean.getFactoryBeanName());
    }

    private static boolean startsWithLibrary(@Nullable String name) {
        return name != null && name.startsWith(LIBRARY);
    }
}
