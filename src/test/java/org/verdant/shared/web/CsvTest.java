package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void every_cell_is_quoted_and_quotes_are_doubled() {
        assertThat(Csv.line(Arrays.asList("a", "b,c", "say \"no\"", "two\nlines", null, 7)))
                .isEqualTo("\"a\",\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",\"\",\"7\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0x"})
    void no_cell_is_taken_for_a_formula(String typed) {
        assertThat(Csv.line(List.of(typed))).isEqualTo("\"'" + typed + "\"\r\n");
    }
}
