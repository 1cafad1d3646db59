package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.OrganisationId;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.1 and 4.7 and the ten codes of DMN-1, each broken by itself. */
@VerdantTest
class ActivityCheckTest {
    @Autowired
    DraftCheck rules;

    @Autowired
    ContentReader contents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CheckResult check(Consumer<ObjectNode> spoil, String... documentKinds) {
        var today = LocalDate.now(clock);
        var tree = Activities.complete(today);
        spoil.accept(tree);
        var reading = contents.read(Track.ACTIVITY, tree);
        var lead = new Lead(new OrganisationId(UUID.randomUUID()), "Institute of Energy", CountryCode.of("PK"));
        var file = new Examined(
                new CaseId(UUID.randomUUID()),
                Track.ACTIVITY,
                reading.content(),
                lead,
                today,
                Stream.of(documentKinds).map(kind -> new Attached(kind, today)).toList());
        return rules.check(file, reading.malformed());
    }

    private List<String> errors(Consumer<ObjectNode> spoil, String... documentKinds) {
        return names(check(spoil, documentKinds).errors());
    }

    private static List<String> names(List<FieldError> findings) {
        return findings.stream()
                .map(finding -> finding.field() + ":" + finding.code())
                .toList();
    }

    private static Consumer<ObjectNode> set(String field, String value) {
        return tree -> {
            var cut = field.lastIndexOf('.');
            var parent = cut < 0
                    ? tree
                    : (ObjectNode) tree.at("/" + field.substring(0, cut).replace('.', '/'));
            parent.put(field.substring(cut + 1), value);
        };
    }

    @Test
    void a_complete_activity_passes_without_a_word() {
        var check = check(tree -> {});
        assertThat(names(check.errors())).isEmpty();
        assertThat(names(check.warnings())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, Short, length",
        "title, A DIALOGUE ON POWER, all-capitals",
        "language, xx, unknown-language",
        "titleLocal, Dialog, language-of-title-missing",
        "summary, Too short, length",
        "trafficLight, PURPLE, malformed-value",
        "plannedStart, soon, malformed-value",
        "contact.email, nobody, malformed-email",
        "contact.phone, call me, malformed-phone",
        "contact.orcid, 0000-0002-1825-0098, malformed-orcid",
        "budget.total.amount, much, malformed-value",
        "budget.total.currency, XXZ, unknown-currency",
        "details.kind, INTERNAL_MEETING, internal-meeting",
        "details.primaryTheme, SPORT, malformed-value",
        "details.timeZone, Mars/Olympus, unknown-time-zone",
        "details.hostCountry, ZZ, unknown-country",
        "details.hostCountry, FR, host-not-member",
        "details.participantsPlanned, 0, too-small",
        "details.participantsPlanned, many, malformed-value",
        "details.place, '', required",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        var shown = code.equals("language-of-title-missing") ? "language" : field;
        assertThat(errors(set(field, value))).contains(shown + ":" + code);
    }

    @Test
    void a_title_of_10000_characters_is_too_long() {
        assertThat(errors(set("title", "x".repeat(10_000)))).containsExactly("title:length");
    }

    @Test
    void a_valid_orcid_passes() {
        assertThat(errors(set("contact.orcid", "0000-0002-1825-0097"))).isEmpty();
    }

    @Test
    void an_online_event_needs_no_place() {
        assertThat(errors(set("details.mode", "ONLINE").andThen(set("details.place", ""))))
                .isEmpty();
    }

    @Test
    void an_activity_is_submitted_at_least_45_days_before_it_begins() {
        var today = LocalDate.now(clock);
        assertThat(errors(set("details.start", today.plusDays(44) + "T09:00:00")))
                .containsExactly("details.start:start-too-soon");
        assertThat(errors(set("details.start", today.plusDays(45) + "T09:00:00")))
                .isEmpty();
        assertThat(errors(set("details.start", today.minusDays(1) + "T09:00:00")))
                .containsExactly("details.start:event-in-the-past");
    }

    @Test
    void an_event_does_not_end_before_it_starts() {
        assertThat(errors(set("details.end", LocalDate.now(clock).plusDays(59) + "T09:00:00")))
                .containsExactly("details.end:end-before-start");
    }

    @Test
    void two_members_take_part_on_the_submission_date() {
        assertThat(errors(tree -> tree.withObject("/details")
                        .putArray("participatingCountries")
                        .add("PK")))
                .containsExactly("details.participatingCountries:too-few-countries");
        assertThat(errors(tree -> tree.withObject("/details")
                        .putArray("participatingCountries")
                        .add("PK")
                        .add("FR")))
                .containsExactly("details.participatingCountries:too-few-members");
    }

    @Test
    void another_theme_is_flagged_and_not_refused() {
        var check = check(set("details.primaryTheme", "OTHER"));
        assertThat(names(check.errors())).isEmpty();
        assertThat(names(check.warnings())).containsExactly("details.primaryTheme:theme-needs-override");
    }

    @Test
    void in_a_light_track_everything_may_be_given_in_kind() {
        assertThat(errors(tree -> {
                    var budget = tree.withObject("/budget");
                    budget.withObject("/total").put("amount", "0");
                    budget.putArray("lines");
                    budget.putArray("funding");
                }))
                .isEmpty();
    }

    @Test
    void amounts_have_no_more_decimals_than_their_currency() {
        assertThat(errors(set("budget.total.currency", "XOF").andThen(set("budget.total.amount", "40000.50"))))
                .contains("budget.total.amount:too-many-decimals");
    }

    @Test
    void a_budget_line_covers_a_year_at_most() {
        var today = LocalDate.now(clock);
        assertThat(errors(tree -> ((ObjectNode) tree.at("/budget/lines/0"))
                        .put("to", today.plusDays(60).plusYears(1).toString())))
                .containsExactly("budget.lines[0].to:period-over-a-year");
    }

    @Test
    void a_goal_is_no_target_and_an_unknown_target_is_none() {
        assertThat(errors(tree -> tree.putArray("sdgTargets").add("7").add("7.99")))
                .containsExactly("sdgTargets[0]:goal-not-target", "sdgTargets[1]:unknown-sdg-target");
    }

    @Test
    void E01_lead_and_partners_come_from_two_countries() {
        assertThat(errors(tree -> ((ObjectNode) tree.at("/partners/0")).put("country", "PK")))
                .contains("partners:E01");
    }

    @Test
    void E02_two_of_them_are_members_on_the_submission_date() {
        assertThat(errors(tree -> ((ObjectNode) tree.at("/partners/0")).put("country", "FR")))
                .containsExactly("partners:E02");
    }

    @Test
    void E03_the_planned_period_begins_in_the_window_and_does_not_end_before_it_begins() {
        assertThat(errors(set("plannedStart", "2030-03-01").andThen(set("plannedEnd", "2030-03-02"))))
                .contains("plannedStart:E03");
        assertThat(errors(set("plannedEnd", LocalDate.now(clock).toString()))).contains("plannedEnd:E03");
    }

    @Test
    void E04_a_red_traffic_light_needs_an_assessment() {
        assertThat(errors(set("trafficLight", "RED"))).contains("trafficLight:E04");
        assertThat(errors(set("trafficLight", "RED"), "ASSESSMENT")).isEmpty();
        assertThat(errors(set("trafficLight", "YELLOW"))).isEmpty();
    }

    @Test
    void E06_lines_and_sources_each_make_up_the_total() {
        assertThat(errors(set("budget.total.amount", "40000.01")))
                .containsExactly("budget.funding:E06", "budget.lines:E06");
        assertThat(errors(tree -> ((ObjectNode) tree.at("/budget/lines/0")).put("amount", "1.00")))
                .containsExactly("budget.lines:E06");
    }

    @Test
    void E07_shares_make_up_100_percent() {
        assertThat(errors(tree -> ((ObjectNode) tree.at("/countries/0")).put("percent", "49.99")))
                .containsExactly("countries:E07");
        assertThat(errors(tree -> ((ObjectNode) tree.at("/sectors/0")).putNull("percent")))
                .isEmpty();
    }

    @Test
    void E09_no_party_is_on_the_sanctions_list() {
        jdbc.sql(
                        "insert into sanctioned_party (name, source, listed_from) values ('Shell Trading of Nowhere', 'a test', date '2020-01-01')")
                .update();
        assertThat(errors(tree -> ((ObjectNode) tree.at("/partners/0")).put("name", "shell  trading of NOWHERE")))
                .containsExactly("partners:E09");
    }

    @Test
    void E10_a_withdrawn_code_is_refused() {
        assertThat(errors(tree -> ((ObjectNode) tree.at("/sectors/0")).put("code", "23068")))
                .containsExactly("sectors:E10");
    }
}
