package org.verdant.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.support.VerdantTest;

@VerdantTest
class DeploymentTest {
    @Autowired
    RepositoryService repository;

    @Autowired
    Deployment deployment;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_diagram_is_deployed() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(definition -> definition.getKey())
                .contains("proposal", "light-review", "activity-delivery", "report");
    }

    @Test
    void a_restart_makes_no_new_version() {
        deployment.afterSingletonsInstantiated();
        deployment.afterSingletonsInstantiated();

        assertThat(repository.createProcessDefinitionQuery().list())
                .allSatisfy(definition -> assertThat(definition.getVersion()).isEqualTo(1));
        assertThat(repository.createDecisionDefinitionQuery().list())
                .allSatisfy(definition -> assertThat(definition.getVersion()).isEqualTo(1));
    }

    @Test
    void no_variable_is_ever_a_serialized_java_object() {
        assertThat(jdbc.sql("select count(*) from act_ru_variable where type_ = 'serializable'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
