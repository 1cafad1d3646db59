package org.verdant.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.support.VerdantTest;

@VerdantTest
class EngineStartTest {
    @Autowired
    RepositoryService repository;

    @Test
    void every_diagram_is_deployed_once() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(definition -> definition.getKey() + ":" + definition.getVersion())
                .contains("proposal:1", "light-review:1", "activity-delivery:1", "report:1");
    }
}
