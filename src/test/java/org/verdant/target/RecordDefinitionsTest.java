package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class RecordDefinitionsTest extends LedgerTest {
    private static final String RULE =
            "    version: 1\n    reason: First reading of the plan\n    name: {en: Joint research";

    @Autowired
    TargetDefinitions definitions;

    @Autowired
    TargetVersions versions;

    @Autowired
    RecountCredits recountCredits;

    @Autowired
    Claims claims;

    @Autowired
    CountingRules rules;

    @Autowired
    CreditEntry entry;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Movements movements;

    @Autowired
    ApplicationEvents happened;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void K25_another_start_with_the_same_rules_records_nothing() {
        assertThatCode(() -> start(file())).doesNotThrowAnyException();
        assertThat(definitions.of(RESEARCH)).hasSize(1);
    }

    @Test
    void K25_a_rule_that_changed_without_a_new_version_stops_the_start() {
        assertThatThrownBy(() -> start(file().replace("countAt: STARTED", "countAt: INITIATED")))
                .isInstanceOf(MalformedProgramme.class)
                .hasMessageContaining("C2.1: the counting rule changed")
                .hasMessageContaining("Raise its version to 2");
    }

    @Test
    void K25_a_new_version_needs_its_own_reason() {
        assertThatThrownBy(() -> start(file().replace(RULE, RULE.replace("version: 1", "version: 2"))))
                .hasMessageContaining("C2.1: version 2 needs a reason of its own");
    }

    @Test
    void K25_a_new_version_counts_by_its_rule_and_the_old_one_is_kept() {
        post(ClaimMother.activity().to(RESEARCH).claim());
        goTo(TODAY.plusDays(1));
        var beforeChange = clock.instant();
        goTo(TODAY.plusDays(2));
        start(file().replace(RULE, "    version: 2\n    reason: The ministers decided\n    name: {en: Joint research")
                .replace("countAt: STARTED", "countAt: INITIATED"));
        assertThat(definitions.of(RESEARCH))
                .extracting(TargetDefinition::version)
                .containsExactly(2, 1);
        assertThat(board.asOf(TODAY, clock.instant()).of(RESEARCH).counted()).isZero();
        var old = board.asOf(TODAY, beforeChange).of(RESEARCH);
        assertThat(old.counted()).isEqualTo(1);
        assertThat(old.target().version()).isEqualTo(1);
    }

    @Test
    void K25_both_versions_are_shown_side_by_side() {
        post(ClaimMother.activity().to(RESEARCH).on(HELD).claim());
        post(ClaimMother.activity().to(RESEARCH).on(HELD.plusDays(9)).claim());
        goTo(TODAY.plusDays(1));
        start(changed("window: {from: 2024-10-23, to: " + HELD + "}"));
        recountCredits.recount();
        assertThat(versions.of(RESEARCH, TODAY, clock.instant()))
                .extracting(version -> version.definition().version(), VersionStanding::counted)
                .containsExactly(tuple(2, 1), tuple(1, 2));
        post(ClaimMother.activity().to(RESEARCH).on(HELD.minusDays(1)).claim());
        assertThat(versions.of(RESEARCH, TODAY, clock.instant()))
                .extracting(VersionStanding::counted)
                .containsExactly(2, 3);
        assertThat(board.asOf(TODAY, clock.instant()).of(RESEARCH).counted()).isEqualTo(2);
    }

    @Test
    void K25_a_wider_window_lets_in_what_only_the_old_one_refused() {
        goTo(LocalDate.of(2030, 2, 1));
        var late = ClaimMother.activity().to(RESEARCH).on(LocalDate.of(2030, 1, 5));
        assertThat(post(late.claim()).reason()).isEqualTo("outside-window");
        var empty =
                ClaimMother.activity().to(RESEARCH).on(LocalDate.of(2030, 1, 6)).withoutEvidence();
        post(empty.claim());
        var wider = changed("window: {from: 2024-10-23, to: 2030-12-31}");
        start(wider);
        recountCredits.recount();
        var repost = new RepostRefused(programme(wider), claims, rules, entry);
        repost.repost();
        repost.repost();
        assertThat(versions.of(RESEARCH, LocalDate.of(2030, 2, 1), clock.instant()))
                .extracting(VersionStanding::counted)
                .containsExactly(1, 0);
        assertThat(ledger.of(empty.claim().caseId()))
                .extracting(CreditCard::reason)
                .containsExactly("no-evidence", "outside-window");
    }

    @Test
    void K22_K25_a_new_version_that_reaches_a_minimum_or_loses_it_is_a_crossing_once_with_its_notice() {
        post(ClaimMother.activity().to(RESEARCH).on(HELD).claim());
        post(ClaimMother.activity().to(RESEARCH).on(HELD.plusDays(9)).claim());
        goTo(TODAY.plusDays(1));
        recount(withMinimum(2, 2));
        assertThat(crossings()).containsExactly("REACHED " + HELD.plusDays(9));
        assertThat(happened.stream(TargetReached.class))
                .singleElement()
                .satisfies(reached -> assertThat(reached.causedBy()).isNull());
        goTo(TODAY.plusDays(2));
        recount(withMinimum(3, 3));
        recount(withMinimum(3, 3));
        assertThat(crossings()).containsExactly("REACHED " + HELD.plusDays(9), "LOST " + TODAY.plusDays(2));
        assertThat(happened.stream(TargetLost.class)).hasSize(1);
    }

    /** The file in which research needs that many. */
    private static String withMinimum(int version, int minimum) {
        var name = "    name: {en: Joint research";
        var newer = "    version: " + version + "\n    reason: Decision " + version + "\n" + name;
        var file = file().replace(RULE, newer);
        var at = file.indexOf("minimum: 5", file.indexOf(newer));
        return file.substring(0, at) + "minimum: " + minimum + file.substring(at + "minimum: 5".length());
    }

    /** As a start does it with that file. */
    private void recount(String yaml) {
        start(yaml);
        var programme = programme(yaml);
        var crossings = new Crossings(jdbc, programme, board, claims, movements, clock, publisher);
        new RecountCredits(claims, movements, crossings, programme, clock).recount();
    }

    private java.util.List<String> crossings() {
        return jdbc.sql("select direction || ' ' || on_date from target_crossing order by id")
                .query(String.class)
                .list();
    }

    private static String changed(String rule) {
        return file().replace(
                        RULE,
                        "    version: 2\n    reason: The ministers decided\n    " + rule
                                + "\n    name: {en: Joint research");
    }

    @Test
    void the_ledger_only_grows() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        assertThatThrownBy(() -> savepoint.executeWithoutResult(
                        status -> jdbc.sql("update credit set target = 'C2.1'").update()))
                .hasMessageContaining("append-only");
    }

    private void start(String yaml) {
        new RecordDefinitions(programme(yaml), definitions, publisher).record();
    }

    static Programme programme(String yaml) {
        return new Programme(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    static String file() {
        try {
            return new ClassPathResource("processes/programme.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
