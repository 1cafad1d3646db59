package org.verdant.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdant.shared.Invalid;

class FileNameTest {
    @Test
    void a_path_is_cut_off_whichever_way_it_slants() {
        assertThat(FileName.clean("../../etc/agenda.pdf").value()).isEqualTo("agenda.pdf");
        assertThat(FileName.clean("C:\\Users\\a\\agenda.pdf").value()).isEqualTo("agenda.pdf");
        assertThat(FileName.clean("a\n/b.pdf").value()).isEqualTo("b.pdf");
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_removed() {
        var shownAsPdf = FileName.clean("report\u202Efdp.exe");
        assertThat(shownAsPdf.value()).isEqualTo("reportfdp.exe");
        assertThat(shownAsPdf.extension()).isEqualTo("exe");
    }

    @Test
    void control_characters_and_line_breaks_are_removed() {
        assertThat(FileName.clean("age\r\nnda\0.pdf").value()).isEqualTo("agenda.pdf");
    }

    @Test
    void letters_of_every_script_stay() {
        assertThat(FileName.clean("议程 – Повестка – جدول.pdf").value()).isEqualTo("议程 – Повестка – جدول.pdf");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        var name = FileName.clean("会".repeat(500) + ".docx");
        assertThat(name.value()).hasSize(150).endsWith(".docx");
    }

    @Test
    void only_the_last_ending_counts() {
        assertThat(FileName.clean("report.pdf.exe").extension()).isEqualTo("exe");
        assertThat(FileName.clean("report.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.clean("report").extension()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "a/", "\u202E", " . "})
    void a_name_of_which_nothing_is_left_is_refused(String sent) {
        assertThatThrownBy(() -> FileName.clean(sent)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.exe", "a.svg", "a.html", "a.docm", "a.xlsm", "a.xlsb", "a.pptm", "a.js", "a.zip", "a", "a.doc"
            })
    void only_names_on_the_list_of_types_are_accepted(String sent) {
        assertThatThrownBy(() -> FileType.named(FileName.clean(sent)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).code()).isEqualTo("file-type-not-allowed"));
    }
}
