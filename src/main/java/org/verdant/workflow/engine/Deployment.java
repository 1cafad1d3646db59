package org.verdant.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams and tables from the class path, all together under fixed names. When not one byte has changed since the last
 * start nothing is deployed, so a restart makes no new version. All or nothing, because a called process is the one of the same
 * deployment: a running file keeps the diagrams that it started with.
 */
@Component
class Deployment implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Deployment.class);

    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var builder = repository.createDeployment().name("verdant").enableDuplicateFiltering(false);
        try {
            for (var resource : resources()) {
                try (var bytes = resource.getInputStream()) {
                    builder.addInputStream(Objects.requireNonNull(resource.getFilename()), bytes);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        LOG.debug("diagrams are those of deployment {}", builder.deploy().getId());
    }

    static List<Resource> resources() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return java.util.stream.Stream.of("classpath:processes/*.bpmn", "classpath:processes/*.dmn")
                .flatMap(pattern -> Arrays.stream(find(resolver, pattern)))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static Resource[] find(PathMatchingResourcePatternResolver resolver, String pattern) {
        try {
            return resolver.getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
