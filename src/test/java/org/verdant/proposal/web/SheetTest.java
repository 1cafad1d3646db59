package org.verdant.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.verdant.proposal.ContentReader;
import org.verdant.proposal.Track;
import org.verdant.support.Projects;
import org.verdant.support.VerdantTest;

/** A proposal is read in the steps in which it was written. */
@VerdantTest
class SheetTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Autowired
    ContentReader contents;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource(names = {"RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING"})
    void every_step_of_a_complete_project_is_there_in_its_order(Track track) {
        var sections = sheet(track);
        var steps = FormStep.of(track, List.of()).stream()
                .map(FormStep::id)
                .filter(id -> !id.equals("documents"))
                .toList();
        assertThat(sections).extracting(Sheet.Section::id).containsExactlyElementsOf(steps);
        assertThat(section(sections, "basics").lines())
                .extracting(Sheet.Line::field)
                .contains("summary", "plannedPeriod");
        assertThat(section(sections, "budget").lines())
                .extracting(Sheet.Line::field)
                .contains("total", "lines");
        for (var section : sections) {
            for (var line : section.lines()) {
                assertThat(messages.getMessage(line.label(), null, Locale.ENGLISH))
                        .isNotBlank();
            }
        }
    }

    @Test
    void rows_of_many_fields_are_a_table_whose_columns_are_the_fields_that_somebody_filled() {
        var packages = section(sheet(Track.RND), "work").lines().get(0).table();
        assertThat(packages).isNotNull();
        assertThat(packages.columns())
                .containsExactly("Title", "Led by", "With", "From month", "To month", "Objectives");
        assertThat(packages.rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(packages.columns())
                .doesNotContain(""));
    }

    @Test
    void what_has_two_fields_stays_a_line_of_text() {
        var effort = section(sheet(Track.RND), "work").lines().stream()
                .filter(line -> line.field().equals("details.effort"))
                .findFirst()
                .orElseThrow();
        assertThat(effort.table()).isNull();
        assertThat(effort.values().get(0)).contains("Person-months: ");
    }

    private List<Sheet.Section> sheet(Track track) {
        var content = contents.read(track, Projects.json(track, 1, TODAY)).content();
        return Sheet.of(track, content, messages, Locale.ENGLISH);
    }

    private static Sheet.Section section(List<Sheet.Section> sections, String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
