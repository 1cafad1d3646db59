package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.proposal.CheckedProject.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.OrganisationId;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.8 for exchanges about policies and of young professionals, each broken by itself. */
@VerdantTest
class ExchangeCheckTest {
    @Autowired
    DraftCheck rules;

    @Autowired
    ContentReader contents;

    @Autowired
    Clock clock;

    private CheckResult check(Track track, Consumer<ObjectNode> spoil) {
        var today = LocalDate.now(clock);
        var tree = Exchanges.complete(track, today);
        spoil.accept(tree);
        var reading = contents.read(track, tree);
        var lead = new Lead(new OrganisationId(UUID.randomUUID()), "Institute of Energy", CountryCode.of("PK"));
        var id = new CaseId(UUID.randomUUID());
        return rules.check(new Examined(id, track, reading.content(), lead, today, List.of()), reading.malformed());
    }

    private List<String> errors(Track track, Consumer<ObjectNode> spoil) {
        return names(check(track, spoil).errors());
    }

    private static List<String> names(List<FieldError> findings) {
        return findings.stream()
                .map(finding -> finding.field() + ":" + finding.code())
                .toList();
    }

    private static Consumer<ObjectNode> registered() {
        return set("details.registered", "true").andThen(set("details.primaryTheme", "CONNECTIVITY"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "YOUTH"})
    void a_complete_exchange_passes_without_a_word_registered_or_not(Track track) {
        for (var check : List.of(check(track, tree -> {}), check(track, registered()))) {
            assertThat(names(check.errors())).isEmpty();
            assertThat(names(check.warnings())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POLICY, details.kind, INTERNAL_MEETING, internal-meeting",
        "POLICY, details.kind, '', required",
        "POLICY, details.mode, '', required",
        "POLICY, details.instrument, '', required",
        "POLICY, details.stage, '', required",
        "POLICY, details.stage, RUMOURED, malformed-value",
        "POLICY, details.mutualRecognition, '', required",
        "POLICY, details.expectedOutput, '', required",
        "POLICY, details.registered, '', required",
        "POLICY, details.hostCountry, FR, host-not-member",
        "POLICY, details.timeZone, Mars/Olympus, unknown-time-zone",
        "POLICY, details.place, '', required",
        "YOUTH, details.kind, MINISTERIAL, malformed-value",
        "YOUTH, details.mode, '', required",
        "YOUTH, details.expectedOutput, '', required",
        "YOUTH, details.expectedOutput, INSTRUMENT_ADOPTED, malformed-value",
        "YOUTH, details.registered, '', required",
        "YOUTH, details.ageFrom, young, malformed-value",
        "YOUTH, details.ageTo, 100, too-large",
        "YOUTH, details.womenPlanned, '', required",
        "YOUTH, details.womenPlanned, -1, too-small",
        "YOUTH, details.womenPlanned, 61, women-more-than-participants",
        "YOUTH, details.selectionRules, '', required",
        "YOUTH, details.safeguardingContact, '', required",
        "YOUTH, details.safeguardingContact.name, '', required",
        "YOUTH, details.safeguardingContact.email, nobody, malformed-email",
        "YOUTH, details.safeguardingContact.phone, call me, malformed-phone",
        "YOUTH, details.insurance, '', required",
        "YOUTH, details.consent, '', required",
        "YOUTH, details.consent, false, consent-needed",
        "YOUTH, details.participantsPlanned, 0, too-small",
    })
    void a_wrong_value_is_named_at_its_field(Track track, String field, String value, String code) {
        assertThat(errors(track, set(field, value))).contains(field + ":" + code);
    }

    @Test
    void texts_have_their_limits() {
        assertThat(errors(Track.POLICY, set("details.instrument", "x".repeat(301))))
                .containsExactly("details.instrument:length");
        assertThat(errors(Track.POLICY, set("details.officialReference", "x".repeat(201))))
                .containsExactly("details.officialReference:length");
        assertThat(errors(Track.YOUTH, set("details.selectionRules", "x".repeat(3001))))
                .containsExactly("details.selectionRules:length");
        assertThat(errors(Track.YOUTH, set("details.insurance", "x".repeat(1001))))
                .containsExactly("details.insurance:length");
    }

    @Test
    void an_adopted_instrument_has_an_official_reference() {
        var adopted = set("details.stage", "ADOPTED");
        assertThat(errors(Track.POLICY, adopted)).containsExactly("details.officialReference:reference-required");
        assertThat(errors(Track.POLICY, adopted.andThen(set("details.officialReference", "Gazette 12/2026, no. 4"))))
                .isEmpty();
    }

    @Test
    void minors_are_refused_and_ages_are_18_to_35_unless_something_else_is_typed() {
        assertThat(errors(Track.YOUTH, set("details.ageFrom", "17"))).containsExactly("details.ageFrom:minors-refused");
        assertThat(errors(Track.YOUTH, set("details.ageFrom", "18"))).isEmpty();
        assertThat(errors(Track.YOUTH, set("details.ageFrom", "36"))).containsExactly("details.ageTo:ages-reversed");
        var older = check(Track.YOUTH, set("details.ageTo", "40"));
        assertThat(names(older.errors())).isEmpty();
        assertThat(names(older.warnings())).containsExactly("details.ageTo:older-than-young");
        var typed = contents.read(Track.YOUTH, Exchanges.complete(Track.YOUTH, LocalDate.now(clock)));
        var youth = (YouthDetails) typed.content().details();
        assertThat(List.of(youth.ageFrom(), youth.ageTo())).containsExactly(18, 35);
    }

    @Test
    void fewer_than_30_percent_women_are_asked_for_a_reason_and_not_refused() {
        var few = set("details.womenPlanned", "17");
        assertThat(errors(Track.YOUTH, few)).isEmpty();
        assertThat(names(check(Track.YOUTH, few).warnings())).containsExactly("details.womenReason:women-share-low");
        var explained = few.andThen(set("details.womenReason", "Few women study it yet"));
        assertThat(names(check(Track.YOUTH, explained).warnings())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "YOUTH"})
    void what_is_registered_for_C1_1_has_one_of_its_five_themes(Track track) {
        assertThat(errors(track, set("details.registered", "true"))).containsExactly("details.primaryTheme:required");
        assertThat(errors(track, registered().andThen(set("details.primaryTheme", "OTHER"))))
                .containsExactly("details.primaryTheme:theme-not-counted");
        assertThat(errors(track, set("details.primaryTheme", "OTHER"))).isEmpty();
    }

    @Test
    void two_members_take_part_in_a_policy_exchange_and_in_what_is_registered() {
        Consumer<ObjectNode> oneMember = tree -> tree.withObject("/details")
                .putArray("participatingCountries")
                .add("PK")
                .add("FR");
        assertThat(errors(Track.POLICY, oneMember)).containsExactly("details.participatingCountries:too-few-members");
        assertThat(errors(Track.YOUTH, oneMember)).isEmpty();
        assertThat(errors(Track.YOUTH, oneMember.andThen(registered())))
                .containsExactly("details.participatingCountries:too-few-members");
        assertThat(errors(Track.YOUTH, tree -> tree.withObject("/details")
                        .putArray("participatingCountries")
                        .add("PK")))
                .containsExactly("details.participatingCountries:too-few-countries");
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "YOUTH"})
    void E02_one_member_among_lead_and_partners_is_enough_unless_it_is_registered(Track track) {
        Consumer<ObjectNode> french = tree -> ((ObjectNode) tree.at("/partners/0")).put("country", "FR");
        assertThat(errors(track, french)).isEmpty();
        assertThat(errors(track, french.andThen(registered()))).containsExactly("partners:E02");
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "YOUTH"})
    void the_other_codes_hold_as_for_an_activity(Track track) {
        assertThat(errors(track, tree -> ((ObjectNode) tree.at("/partners/0")).put("country", "PK")))
                .contains("partners:E01");
        assertThat(errors(track, set("plannedStart", "2030-03-01").andThen(set("plannedEnd", "2030-03-02"))))
                .contains("plannedStart:E03");
        assertThat(errors(track, set("trafficLight", "RED"))).contains("trafficLight:E04");
        assertThat(errors(track, set("budget.total.amount", "40000.01"))).contains("budget.lines:E06");
        assertThat(errors(track, set("countries[0].percent", "49.99"))).containsExactly("countries:E07");
        assertThat(errors(track, set("sectors[0].code", "23068"))).containsExactly("sectors:E10");
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "YOUTH"})
    void an_exchange_is_submitted_at_least_45_days_before_it_begins(Track track) {
        var tooSoon = LocalDate.now(clock).plusDays(44) + "T09:00:00";
        assertThat(errors(track, set("details.start", tooSoon))).containsExactly("details.start:start-too-soon");
    }
}
