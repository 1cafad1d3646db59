package org.verdant.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.verdant.VerdantApplication;

class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(VerdantApplication.class);

    @Test
    void modules_use_only_what_they_say_they_use_and_make_no_cycle() {
        MODULES.verify();
    }

    @Test
    void the_modules_are_those_of_the_plan() {
        assertThat(MODULES.stream().map(ApplicationModule::getName))
                .contains(
                        "shared",
                        "identity",
                        "workflow",
                        "target",
                        "document",
                        "proposal",
                        "review",
                        "approval",
                        "reporting",
                        "audit");
    }

    /** The diagram is in target/spring-modulith-docs. */
    @Test
    void the_diagram_of_the_modules_is_generated() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
