package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.target.AskCreditChange;
import org.verdant.target.ConfirmLegacyEntry;
import org.verdant.target.CreditChangeForm;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.CreditLedger;
import org.verdant.target.EnterLegacyCredit;
import org.verdant.target.LegacyForm;
import org.verdant.target.Origin;
import org.verdant.target.SecondLook;
import org.verdant.target.SecondLookForm;
import org.verdant.target.StoreCreditEvidence;
import org.verdant.target.TargetCode;

/** Every way through {@code legacy-entry.bpmn}: what happened before the product was in use (K20). */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegacyEntryPathsTest {
    private static final TargetCode ACTIVITIES = TargetCode.of("C1.1");
    private static final TargetCode COUNTRIES = TargetCode.of("C3.3");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final String CONFIRM = "{'outcome':'CONFIRM'}";
    private static final AtomicInteger ENTRIES = new AtomicInteger();

    private final Road road;

    @Autowired
    LegacyEntryPathsTest(ApplicationContext context) {
        road = new Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("legacy-entry", road);
    }

    @Test
    void K20_what_happened_before_counts_once_a_second_coordinator_confirms_and_stays_marked() {
        var entry = enter(ACTIVITIES, form(title(), List.of("PK", "LA"), DAY, paper()));
        assertThat(road.bean(CreditLedger.class).of(entry)).isEmpty();
        Refused.with(Forbidden.class, "four-eyes", () -> road.does(COORDINATOR, entry, "confirmLegacyEntry", CONFIRM));
        road.does(SECOND_COORDINATOR, entry, "confirmLegacyEntry", CONFIRM);
        assertThat(road.bean(CreditLedger.class).of(entry)).singleElement().satisfies(credit -> {
            assertThat(credit.isLive()).isTrue();
            assertThat(credit.origin()).isEqualTo(Origin.LEGACY);
            assertThat(credit.effectiveDate()).isEqualTo(DAY);
            assertThat(credit.number()).matches("LEG-\\d{4}-\\d{4}");
            assertThat(credit.postedBy()).isEqualTo(road.actor(COORDINATOR).person());
            assertThat(credit.confirmedBy())
                    .isEqualTo(road.actor(SECOND_COORDINATOR).person());
        });
    }

    @Test
    void K20_a_refused_entry_does_not_count_and_can_be_entered_again() {
        var title = title();
        var entry = enter(ACTIVITIES, form(title, List.of("PK", "LA"), DAY, paper()));
        assertThat(Refused.fields(
                        () -> enter(ACTIVITIES, form(title.toUpperCase(), List.of("PK", "HU"), DAY, paper()))))
                .containsExactly("title entered-before");
        assertThat(Refused.fields(
                        () -> road.does(SECOND_COORDINATOR, entry, "confirmLegacyEntry", "{'outcome':'REFUSE'}")))
                .containsExactly("comment comment-required");
        road.does(
                SECOND_COORDINATOR,
                entry,
                "confirmLegacyEntry",
                "{'outcome':'REFUSE','comment':'The list names one country'}");
        assertThat(road.bean(CreditLedger.class).of(entry)).isEmpty();
        var again = enter(ACTIVITIES, form(title, List.of("PK", "LA"), DAY, paper()));
        road.does(SECOND_COORDINATOR, again, "confirmLegacyEntry", CONFIRM);
        assertThat(Refused.fields(() -> enter(ACTIVITIES, form(title, List.of("PK", "LA"), DAY, paper()))))
                .containsExactly("title entered-before");
    }

    @Test
    void K20_K10_an_entry_says_at_each_field_what_is_wrong() {
        assertThat(Refused.fields(() -> enter(ACTIVITIES, new LegacyForm(null, null, null, null, null, null))))
                .containsExactlyInAnyOrder(
                        "title words-required",
                        "reason words-required",
                        "organisation choice-required",
                        "countries choice-required",
                        "documentIds evidence-required",
                        "effectiveDate day-required");
        assertThat(Refused.fields(() ->
                        enter(ACTIVITIES, form(title(), List.of("PK", "LA"), LocalDate.of(2024, 10, 22), paper()))))
                .containsExactly("effectiveDate counting-outside-window");
        assertThat(Refused.fields(() ->
                        enter(ACTIVITIES, form(title(), List.of("PK", "LA"), LocalDate.of(2029, 12, 30), paper()))))
                .containsExactly("effectiveDate counting-not-yet-happened");
        assertThat(Refused.fields(() -> enter(ACTIVITIES, form(title(), List.of("PK"), DAY, paper()))))
                .containsExactly("countries counting-too-few-countries");
        assertThat(Refused.fields(() -> enter(ACTIVITIES, form(title(), List.of("PK", "XX"), DAY, "no paper"))))
                .containsExactlyInAnyOrder("countries[1] unknown-country", "documentIds[0] no-such-evidence");
        assertThat(Refused.fields(() -> enter(COUNTRIES, form(title(), List.of("LA", "KH"), DAY, paper()))))
                .containsExactly("countries one-country");
        assertThat(Refused.fields(() -> enter(COUNTRIES, form(title(), List.of("CN"), DAY, paper()))))
                .containsExactly("countries counting-not-another-country");
        assertThat(Refused.fields(() -> enter(COUNTRIES, form(title(), List.of("US"), DAY, paper()))))
                .containsExactly("countries counting-not-a-partner");
    }

    @Test
    void K4_K20_the_same_country_is_entered_once() {
        var entry = enter(COUNTRIES, form(title(), List.of("MN"), DAY, paper()));
        road.does(SECOND_COORDINATOR, entry, "confirmLegacyEntry", CONFIRM);
        assertThat(Refused.fields(() -> enter(COUNTRIES, form(title(), List.of("MN"), DAY.plusDays(1), paper()))))
                .containsExactly("title entered-before");
    }

    @Test
    void K21_nobody_enters_or_confirms_what_the_own_organisation_did() {
        var form = form(title(), List.of("PK", "LA"), DAY, paper());
        var insider = ofTheOrganisation(COORDINATOR);
        Refused.with(Forbidden.class, "four-eyes", () -> road.bean(EnterLegacyCredit.class)
                .enter(ACTIVITIES, form, insider));
        Refused.with(Forbidden.class, "forbidden", () -> road.bean(EnterLegacyCredit.class)
                .enter(ACTIVITIES, form, road.actor("auditor")));
        var entry = enter(ACTIVITIES, form);
        var confirm = road.bean(ConfirmLegacyEntry.class);
        var yes = new SecondLookForm(SecondLook.CONFIRM, null);
        for (var person : Set.of(road.actor(COORDINATOR), ofTheOrganisation(SECOND_COORDINATOR))) {
            Refused.with(Forbidden.class, "four-eyes", () -> confirm.confirm(entry, yes, person));
        }
        assertThat(road.bean(CreditLedger.class).of(entry)).isEmpty();
    }

    @Test
    void K18_K19_a_credit_that_was_entered_later_is_found_not_verified_like_any_other() {
        var entry = enter(ACTIVITIES, form(title(), List.of("PK", "LA"), DAY, paper()));
        road.does(SECOND_COORDINATOR, entry, "confirmLegacyEntry", CONFIRM);
        var credit = road.bean(CreditLedger.class).of(entry).get(0);
        var form = new CreditChangeForm(CreditChangeKind.NOT_VERIFIED, DAY.plusDays(1), "Nobody was there", paper());
        road.bean(AskCreditChange.class).ask(ACTIVITIES, credit.id(), form, road.actor(COORDINATOR));
        road.does(SECOND_COORDINATOR, entry, "confirmCreditChange", CONFIRM);
        road.does(SECOND_COORDINATOR, entry, "reviewCredits", "{'findings':'The others are sound'}");
        assertThat(road.bean(CreditLedger.class).of(entry).get(0).isLive()).isFalse();
        assertThat(road.steps(entry)).isEmpty();
    }

    // --- what the tests say

    private CaseId enter(TargetCode target, LegacyForm form) {
        return road.bean(EnterLegacyCredit.class)
                .enter(target, form, road.actor(COORDINATOR))
                .id();
    }

    private LegacyForm form(String title, List<@Nullable String> countries, LocalDate day, @Nullable String paper) {
        return new LegacyForm(
                title,
                road.actor(Road.PROPOSER).organisation().toString(),
                countries,
                day,
                List.of(paper),
                "It took place before the secretariat had the product");
    }

    private String title() {
        return "Dialogue of dispatchers " + ENTRIES.incrementAndGet();
    }

    private String paper() {
        var bytes = new ByteArrayInputStream(Projects.pdf("attendance " + ENTRIES.incrementAndGet()));
        return road.bean(StoreCreditEvidence.class)
                .store("attendance.pdf", bytes, road.actor(COORDINATOR))
                .id()
                .toString();
    }

    private Actor ofTheOrganisation(String person) {
        var actor = road.actor(person);
        var organisation = road.actor(Road.PROPOSER).organisation();
        return new Actor(actor.person(), actor.name(), organisation, actor.country(), Set.of(Role.COORDINATOR));
    }
}
