package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.identity.CountryStatusChanged.How;
import org.verdant.identity.RegisterEntry.Certainty;
import org.verdant.identity.RegisterEntry.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Invalid;
import org.verdant.support.VerdantTest;

@VerdantTest
@Transactional
@RecordApplicationEvents
class RegisterTest {
    private static final CountryCode PERU = CountryCode.of("PE");
    private static final LocalDate JOINED = LocalDate.of(2025, 3, 1);

    @Autowired
    EnterInRegister enter;

    @Autowired
    EndInRegister end;

    @Autowired
    CorrectRegister correct;

    @Autowired
    StrikeFromRegister strike;

    @Autowired
    CountryRegister register;

    @Autowired
    RegisterHistory history;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    Actor admin;

    @BeforeEach
    void anAdministrator() {
        admin = directory
                .withEmail("admin@demo.verdant.example")
                .flatMap(card -> directory.actor(card.id()))
                .orElseThrow();
    }

    @Test
    void a_country_is_a_member_from_the_first_day_of_its_entry_to_the_last() {
        var entry = enter.enter(member(JOINED, null), admin);
        assertThat(register.isMember(PERU, JOINED.minusDays(1))).isFalse();
        assertThat(register.isMember(PERU, JOINED)).isTrue();

        end.end(entry, new EntryEnding(JOINED.plusYears(1), "Note verbale of 2 March 2026"), admin);

        assertThat(register.isMember(PERU, JOINED.plusYears(1))).isTrue();
        assertThat(register.isMember(PERU, JOINED.plusYears(1).plusDays(1))).isFalse();
    }

    @Test
    void what_is_ended_or_corrected_stays_to_be_read_with_who_and_why() {
        var wrong = enter.enter(member(JOINED, null), admin);
        var right = correct.correct(wrong, typed(Status.PARTNER, JOINED, null, "Gazette", "It is no member"), admin);

        assertThat(register.isMember(PERU, JOINED)).isFalse();
        assertThat(register.isPartner(PERU, JOINED)).isTrue();
        assertThat(history.of(PERU)).extracting(RegisterRow::holds).containsExactlyInAnyOrder(true, false);
        assertThat(history.require(wrong).reason()).isEqualTo("It is no member");
        assertThat(history.require(wrong).supersededBy()).isEqualTo(admin.person());
        assertThat(history.require(right).replaces()).isEqualTo(wrong);
    }

    @Test
    void what_never_should_have_been_entered_is_struck_out_once() {
        var entry = enter.enter(member(JOINED, null), admin);
        strike.strike(entry, "Another country was meant", admin);

        assertThat(register.isMember(PERU, JOINED)).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> strike.strike(entry, "Again", admin))
                .withMessage("entry-superseded");
    }

    @Test
    void no_entry_is_ever_deleted() {
        enter.enter(member(JOINED, null), admin);
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        assertThatThrownBy(() -> savepoint.executeWithoutResult(
                        status -> jdbc.sql("delete from register_entry where country = 'PE'")
                                .update()))
                .hasMessageContaining("keeps its history");
    }

    @Test
    void an_entry_that_ends_before_it_begins_is_refused_at_its_end() {
        assertThat(refused(() -> enter.enter(member(JOINED, JOINED.minusDays(1)), admin)))
                .isEqualTo("to end-before-start");
        var entry = enter.enter(member(JOINED, null), admin);
        assertThat(refused(() -> end.end(entry, new EntryEnding(JOINED.minusDays(1), "A letter"), admin)))
                .isEqualTo("lastDay end-before-start");
    }

    @Test
    void an_entry_that_overlaps_another_of_the_same_country_and_status_is_refused() {
        enter.enter(member(JOINED, JOINED.plusYears(1)), admin);

        assertThat(refused(() -> enter.enter(member(JOINED.plusYears(1), null), admin)))
                .isEqualTo("from entry-overlaps");
        assertThat(refused(() -> enter.enter(typed(Status.NONE, JOINED.plusDays(9), null, "A letter", null), admin)))
                .isEqualTo("from entry-contradicts");
        enter.enter(typed(Status.PARTNER, JOINED, null, "Memorandum", null), admin);
        enter.enter(member(JOINED.plusYears(1).plusDays(1), null), admin);
        assertThat(register.isMember(PERU, JOINED.plusYears(3))).isTrue();
    }

    @Test
    void an_entry_without_a_source_or_of_an_unknown_country_is_refused_with_everything_that_is_wrong() {
        var wrong = new NewRegisterEntry("XX", null, null, null, " ", null, null);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> enter.enter(wrong, admin))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.field() + " " + error.code())
                        .containsExactlyInAnyOrder(
                                "country unknown-country",
                                "status required",
                                "from required",
                                "certainty required",
                                "source source-required"));
    }

    @Test
    void each_change_says_since_when_something_is_different() {
        var entry = enter.enter(member(JOINED, null), admin);
        end.end(entry, new EntryEnding(JOINED.plusYears(1), "A letter"), admin);

        assertThat(events.stream(CountryStatusChanged.class))
                .extracting(change -> change.how() + " " + change.since())
                .containsExactly(How.ENTERED + " 2025-03-01", How.ENDED + " 2026-03-02");
    }

    private static NewRegisterEntry member(LocalDate from, LocalDate to) {
        return typed(Status.MEMBER, from, to, "Communiqué of the conference", null);
    }

    private static NewRegisterEntry typed(Status status, LocalDate from, LocalDate to, String source, String reason) {
        return new NewRegisterEntry(PERU.value(), status, from, to, source, Certainty.HIGH, reason);
    }

    private static String refused(ThrowingCallable call) {
        try {
            call.call();
        } catch (Invalid invalid) {
            return invalid.errors().get(0).field() + " "
                    + invalid.errors().get(0).code();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("not refused");
    }
}
