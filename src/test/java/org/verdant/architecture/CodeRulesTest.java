package org.verdant.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.testClassesShouldResideInTheSamePackageAsImplementation;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.UseCase;

/** How code is written here (architecture, section 6). */
class CodeRulesTest {
    private static final int MOST_COLLABORATORS = 5;

    @Test
    void a_use_case_does_one_thing() {
        var useCases = useCases();
        assertThat(useCases).hasSizeGreaterThan(20).allSatisfy(useCase -> assertThat(publicMethods(useCase))
                .as(useCase.getName())
                .hasSize(1));
    }

    @Test
    void a_use_case_has_few_collaborators() {
        assertThat(useCases()).allSatisfy(useCase -> assertThat(useCase.getConstructors())
                .as(useCase.getName())
                .allSatisfy(constructor ->
                        assertThat(constructor.getRawParameterTypes()).hasSizeLessThanOrEqualTo(MOST_COLLABORATORS)));
    }

    @Test
    void only_a_use_case_is_a_transaction() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .be(UseCase.class)
                .check(Code.PRODUCT);
        noMethods().should().beAnnotatedWith(Transactional.class).check(Code.PRODUCT);
    }

    @Test
    void events_are_records() {
        classes()
                .that()
                .areAssignableTo(AuditedEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(Code.PRODUCT);
    }

    @Test
    void collaborators_come_through_the_constructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(Code.PRODUCT);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Code.PRODUCT);
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.verdant.shared.Clocks")
                .and()
                .doNotHaveFullyQualifiedName("org.verdant.shared.VerdantClock")
                .should(callMethodWhere(
                        DescribedPredicate.describe("time is read without a clock", CodeRulesTest::readsTime)))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(Code.PRODUCT);
    }

    private static boolean readsTime(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
        }
        return owner.getPackageName().equals(Instant.class.getPackageName())
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void failures_are_answered_in_two_places_and_bugs_look_like_bugs() {
        methods()
                .that()
                .areAnnotatedWith(ExceptionHandler.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching("org\\.verdant\\.shared\\.web\\.(ApiProblems|PageErrors)")
                .check(Code.PRODUCT);
        var handled = Code.PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ExceptionHandler.class))
                .flatMap(method -> handled(method).stream())
                .toList();
        assertThat(handled)
                .isNotEmpty()
                .doesNotContain("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException")
                .doesNotContain("java.lang.IllegalStateException", "java.lang.Error");
    }

    private static List<String> handled(JavaMethod method) {
        var named = Arrays.stream(
                        method.getAnnotationOfType(ExceptionHandler.class).value())
                .map(Class::getName)
                .toList();
        return named.isEmpty()
                ? method.getRawParameterTypes().stream()
                        .filter(type -> type.isAssignableTo(Throwable.class))
                        .map(JavaClass::getName)
                        .toList()
                : named;
    }

    @Test
    void a_name_says_what_something_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Helpers|Manager|Dto|DTO)")
                .check(Code.PRODUCT);
    }

    @Test
    void the_engine_is_never_asked_with_expressions_or_its_own_sql() {
        noClasses()
                .should(callMethodWhere(target(owner(DescribedPredicate.describe(
                                "of the engine", owner -> owner.getPackageName().startsWith("org.camunda"))))
                        .and(DescribedPredicate.describe(
                                "an expression or native query",
                                call -> call.getName().startsWith("createNative")
                                        || (call.getName().endsWith("Expression")
                                                && call.getTargetOwner()
                                                        .getSimpleName()
                                                        .endsWith("Query"))))))
                .check(Code.PRODUCT);
    }

    @Test
    void a_test_is_in_the_package_of_its_subject() {
        testClassesShouldResideInTheSamePackageAsImplementation()
                .check(new ClassFileImporter().importPackages("org.verdant"));
    }

    private static List<JavaClass> useCases() {
        return Code.PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .toList();
    }

    private static Set<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(java.util.stream.Collectors.toSet());
    }
}
