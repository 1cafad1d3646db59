package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.support.VerdantTest;

/** E05 of DMN-1: a required document is there, and is not older than twelve months on the day of the submission. */
@VerdantTest
class RequiredDocumentsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @Autowired
    ContentReader contents;

    @Autowired
    DraftCheck rules;

    @Test
    void E05_a_red_activity_needs_an_assessment_of_the_last_twelve_months() {
        assertThat(E05("RED")).isTrue();
        assertThat(E05("RED", "AGENDA@2027-03-01")).isTrue();
        assertThat(E05("RED", "ASSESSMENT@2026-03-30")).isTrue();
        assertThat(E05("RED", "ASSESSMENT@2026-03-31")).isFalse();
        assertThat(E05("RED", "ASSESSMENT@2025-01-01", "ASSESSMENT@2027-03-31")).isFalse();
    }

    @Test
    void E05_other_activities_need_none_however_old_what_they_attach_is() {
        assertThat(E05("GREEN")).isFalse();
        assertThat(E05("YELLOW", "AGENDA@2020-01-01")).isFalse();
    }

    @Test
    void E05_an_old_assessment_is_marked_at_the_attachments_and_not_at_the_light() {
        var findings = rules.check(file("RED", "ASSESSMENT@2025-01-01"), List.of()).errors().stream()
                .map(error -> error.field() + ":" + error.code());
        assertThat(findings).contains("documents:E05").doesNotContain("trafficLight:E04");
    }

    private boolean E05(String light, String... attachments) {
        return !DocumentRules.isComplete(file(light, attachments));
    }

    private Examined file(String light, String... attachments) {
        var content = contents.read(Track.ACTIVITY, Activities.complete(TODAY).put("trafficLight", light))
                .content();
        var attached = Stream.of(attachments)
                .map(text -> text.split("@", -1))
                .map(part -> new Attached(part[0], LocalDate.parse(part[1])))
                .toList();
        var lead = new Lead(new OrganisationId(UUID.randomUUID()), "Institute of Energy", CountryCode.of("PK"));
        return new Examined(new CaseId(UUID.randomUUID()), Track.ACTIVITY, content, lead, TODAY, attached);
    }
}
