package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.8 for texts of governance and the case of the research platform, each broken by itself. */
@VerdantTest
class GovernanceCheckTest {
    @Autowired
    DraftCheck rules;

    @Autowired
    ContentReader contents;

    @Autowired
    Clock clock;

    private List<String> errors(Track track, Consumer<ObjectNode> spoil) {
        var today = LocalDate.now(clock);
        var tree = track == Track.PLATFORM ? Governances.platform(today) : Governances.statement(today);
        spoil.accept(tree);
        var reading = contents.read(track, tree);
        var lead = new Lead(new OrganisationId(UUID.randomUUID()), "Institute of Energy", CountryCode.of("PK"));
        var file = new Examined(new CaseId(UUID.randomUUID()), track, reading.content(), lead, today, List.of());
        return rules.check(file, reading.malformed()).errors().stream()
                .map(finding -> finding.field() + ":" + finding.code())
                .filter(finding -> !finding.endsWith(":platform-open"))
                .toList();
    }

    @Test
    void a_complete_text_and_a_complete_case_pass_without_results_risks_or_an_event() {
        assertThat(errors(Track.GOVERNANCE, tree -> {})).isEmpty();
        assertThat(errors(Track.PLATFORM, tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNANCE, subtype, '', required",
        "GOVERNANCE, subtype, TREATY, malformed-value",
        "GOVERNANCE, forum, '', required",
        "GOVERNANCE, theme, '', required",
        "GOVERNANCE, textLanguage, xx, unknown-language",
        "GOVERNANCE, text, Too short, length",
        "GOVERNANCE, text, '', required",
        "PLATFORM, setup, '', required",
        "PLATFORM, purpose, Research, length",
        "PLATFORM, researchFields, '', required",
        "PLATFORM, governance, '', required"
    })
    void a_field_that_is_missing_or_wrong_stands_in_the_way(Track track, String field, String value, String code) {
        assertThat(errors(track, tree -> tree.withObject("/details").put(field, value.isEmpty() ? null : value)))
                .containsExactly("details." + field + ":" + code);
    }

    @Test
    void a_drafting_group_comes_from_two_member_countries_and_names_nobody_twice() {
        assertThat(errors(Track.GOVERNANCE, group("P. Drafter", "PK", "L. Drafter", "PK")))
                .containsExactly("details.draftingGroup:drafters-of-one-country");
        assertThat(errors(Track.GOVERNANCE, group("P. Drafter", "PK", "F. Drafter", "FR")))
                .containsExactly("details.draftingGroup[1].country:drafter-not-of-member");
        assertThat(errors(Track.GOVERNANCE, group("P. Drafter", "PK", "p. drafter ", "PK")))
                .contains("details.draftingGroup[1].name:given-twice");
        assertThat(errors(Track.GOVERNANCE, tree -> tree.withObject("/details").putArray("draftingGroup")))
                .containsExactly("details.draftingGroup:required");
    }

    @Test
    void a_host_of_the_platform_is_a_country() {
        assertThat(errors(Track.PLATFORM, tree -> tree.withObject("/details")
                        .putArray("hostCountries")
                        .add("XX")))
                .containsExactly("details.hostCountries[0]:unknown-country");
    }

    private static Consumer<ObjectNode> group(String one, String itsCountry, String other, String otherCountry) {
        return tree -> {
            var group = tree.withObject("/details").putArray("draftingGroup");
            group.addObject().put("name", one).put("organisation", "Institute").put("country", itsCountry);
            group.addObject().put("name", other).put("organisation", "Ministry").put("country", otherCountry);
        };
    }
}
