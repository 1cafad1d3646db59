package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdant.shared.Stale;

class CursorsTest {
    @Test
    void a_cursor_gives_back_what_was_put_into_it() {
        assertThat(Cursors.read(Cursors.of("a:b 12:", "", "中文"), 3)).containsExactly("a:b 12:", "", "中文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "%%%", "MTpiYg", "OTk5OTk6YQ", ""})
    void what_is_no_cursor_is_refused(String cursor) {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> Cursors.read(cursor, 1));
    }

    @Test
    void a_version_must_be_named_and_be_the_current_one() {
        assertThat(Versions.seen(Versions.etag(7))).isEqualTo(7);
        assertThatExceptionOfType(PreconditionRequired.class).isThrownBy(() -> Versions.seen(null));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> Versions.seen("W/\"7\""));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> Versions.require("\"6\"", 7));
    }
}
