package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.support.VerdantTest;

@VerdantTest
class DemoPeopleTest {
    @Autowired
    Directory directory;

    @Autowired
    LoadDemoPeople loadDemoPeople;

    @Autowired
    GrantRole grantRole;

    @Autowired
    RevokeRole revokeRole;

    @Test
    void the_six_reviewers_come_from_six_countries_and_belong_to_no_proposer() {
        var reviewers = List.of("reviewer1", "reviewer2", "reviewer3", "reviewer4", "reviewer5", "reviewer6");

        assertThat(reviewers.stream()
                        .map(this::person)
                        .map(card -> card.organisation().country().value()))
                .containsExactly("KH", "RS", "MN", "LA", "CU", "DZ");
        assertThat(reviewers.stream().map(this::person).allMatch(card -> card.has(Role.REVIEWER)))
                .isTrue();
    }

    @Test
    void one_reviewer_worked_for_a_proposers_institute_until_two_years_ago() {
        var institute = person("proposer").organisation();

        var recent =
                directory.employments(person("reviewer7").id(), LocalDate.now().minusYears(3));

        assertThat(recent.stream().map(EmploymentCard::organisation).collect(Collectors.toSet()))
                .contains(institute);
        assertThat(directory.employments(
                        person("reviewer9").id(), LocalDate.now().minusYears(3)))
                .extracting(EmploymentCard::organisation)
                .doesNotContain(person("proposer2").organisation());
    }

    @Test
    void every_role_of_the_product_has_somebody() {
        for (var role : Role.values()) {
            assertThat(directory.withRole(role)).as(role.code()).isNotEmpty();
        }
    }

    @Test
    void loading_a_second_time_changes_nothing() {
        var before = directory.withRole(Role.PROPOSER).size();

        loadDemoPeople.load();

        assertThat(directory.withRole(Role.PROPOSER)).hasSize(before);
    }

    @Test
    void an_administrator_cannot_give_himself_a_role_nor_judge() {
        var admin = actor("admin");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> grantRole.grant(admin.person(), new NewRole("coordinator", null, null), admin));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        grantRole.grant(person("reviewer1").id(), new NewRole("administrator", null, null), admin));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> revokeRole.revoke(admin.person(), Role.ADMINISTRATOR, admin));
    }

    @Test
    void a_role_counts_only_within_its_days() {
        var admin = actor("admin");
        var person = person("proposer.kw").id();
        var today = LocalDate.now();

        grantRole.grant(person, new NewRole("auditor", today.plusDays(1), null), admin);
        assertThat(directory.person(person).roles()).isEqualTo(Set.of(Role.PROPOSER));
        revokeRole.revoke(person, Role.AUDITOR, admin);
        grantRole.grant(person, new NewRole("auditor", today.minusDays(9), today.minusDays(1)), admin);
        assertThat(directory.person(person).roles()).isEqualTo(Set.of(Role.PROPOSER));
        revokeRole.revoke(person, Role.AUDITOR, admin);
    }

    private PersonCard person(String account) {
        return directory.withEmail(account + "@demo.verdant.example").orElseThrow();
    }

    private Actor actor(String account) {
        return directory.actor(person(account).id()).orElseThrow();
    }
}
