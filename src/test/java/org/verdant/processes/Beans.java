package org.verdant.processes;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.util.ClassUtils;

/** The product's components by name, without starting the product. */
final class Beans {
    private Beans() {}

    static Map<String, Class<?>> named(Class<?> type) {
        var factory = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(factory, true);
        scanner.setIncludeAnnotationConfig(false);
        scanner.scan("org.verdant");
        var found = new TreeMap<String, Class<?>>();
        for (var name : factory.getBeanDefinitionNames()) {
            var className =
                    Objects.requireNonNull(factory.getBeanDefinition(name).getBeanClassName());
            var bean = ClassUtils.resolveClassName(className, null);
            if (type.isAssignableFrom(bean)) {
                found.put(name, bean);
            }
        }
        return found;
    }
}
