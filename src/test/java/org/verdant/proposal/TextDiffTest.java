package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verdant.proposal.TextDiff.Kind;

/** The readable difference between two versions of a text. */
class TextDiffTest {
    private static String read(String older, String newer) {
        return TextDiff.between(older, newer).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, String older, String newer) {
        return TextDiff.between(older, newer).stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextDiff.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void what_was_replaced_stands_before_what_replaces_it() {
        assertThat(read("We call for a seat at the table.", "We ask for one seat at the table."))
                .isEqualTo("We [-call ][+ask ]for [-a ][+one ]seat at the table.");
    }

    @Test
    void the_same_text_is_one_piece() {
        assertThat(read("All members.\n\nOne voice.", "All members.\n\nOne voice."))
                .isEqualTo("All members.\n\nOne voice.");
    }

    @Test
    void chinese_is_compared_character_by_character() {
        assertThat(read("成员国呼吁公平。", "成员国呼吁公正。")).isEqualTo("成员国呼吁公[-平][+正]。");
    }

    @Test
    void both_versions_can_be_read_out_of_it_also_when_they_are_very_long() {
        var older = "One sentence stays. Another goes. ".repeat(500);
        var newer = "One sentence stays. A new one comes. ".repeat(500);
        assertThat(without(Kind.ADDED, older, newer)).isEqualTo(older);
        assertThat(without(Kind.REMOVED, older, newer)).isEqualTo(newer);
    }
}
