package org.verdant.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A module has three doors (architecture, section 3): what it means, how people reach it, how a diagram reaches it. */
class LayersTest {
    @Test
    void the_root_of_a_module_knows_neither_the_web_nor_a_diagram() {
        noClasses()
                .that(are(Code.moduleRoot()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.verdant..web..",
                        "org.verdant..process..",
                        "jakarta.servlet..",
                        "org.thymeleaf..",
                        "org.springframework.web..",
                        "org.springframework.ui..")
                .check(Code.PRODUCT);
    }

    @Test
    void what_people_reach_never_knows_what_a_diagram_reaches() {
        noClasses()
                .that()
                .resideInAPackage("org.verdant..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.verdant..process..")
                .check(Code.PRODUCT);
    }

    @Test
    void what_a_diagram_reaches_never_knows_what_people_reach() {
        noClasses()
                .that()
                .resideInAPackage("org.verdant..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.verdant..web..", "jakarta.servlet..", "org.springframework.web..")
                .check(Code.PRODUCT);
    }

    @Test
    void the_engine_appears_only_in_workflow_and_where_a_diagram_reaches_a_module() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.verdant.workflow..", "org.verdant..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(Code.PRODUCT);
    }

    @Test
    void the_workflow_knows_no_domain() {
        noClasses()
                .that()
                .resideInAPackage("org.verdant.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.verdant.target..",
                        "org.verdant.document..",
                        "org.verdant.proposal..",
                        "org.verdant.review..",
                        "org.verdant.approval..",
                        "org.verdant.reporting..",
                        "org.verdant.audit..")
                .check(Code.PRODUCT);
    }

    @Test
    void nobody_uses_the_audit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.verdant.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.verdant.audit..")
                .check(Code.PRODUCT);
    }

    @Test
    void what_people_diagrams_and_the_engine_reach_is_package_private() {
        classes()
                .that()
                .resideInAnyPackage("org.verdant..web", "org.verdant..process", "org.verdant.workflow.engine")
                .and()
                .resideOutsideOfPackage("org.verdant.shared.web")
                .should()
                .notBePublic()
                .check(Code.PRODUCT);
    }

    @Test
    void modules_make_no_cycle() {
        slices().matching("org.verdant.(*)..").should().beFreeOfCycles().check(Code.PRODUCT);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        var packages = Code.PRODUCT.stream()
                .map(JavaClass::getPackage)
                .filter(folder -> !folder.getName().equals("org.verdant"))
                .distinct()
                .toList();
        assertThat(packages).hasSizeGreaterThan(20).allSatisfy(folder -> assertThat(
                        folder.tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)))
                .as(folder.getName())
                .contains(true));
    }
}
