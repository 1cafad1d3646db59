package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdant.shared.Invalid;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_argon2id_and_compared_exactly() {
        var hash = passwords.hash("a warm River at noon ");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("a warm River at noon ", hash)).isTrue();
        assertThat(passwords.matches("a warm river at noon ", hash)).isFalse();
        assertThat(passwords.matches("a warm River at noon", hash)).isFalse();
        assertThat(passwords.matches("anything", null)).isFalse();
    }

    @Test
    void long_passwords_that_begin_alike_differ() {
        var beginning = "x".repeat(72);

        assertThat(passwords.matches(beginning + "b", passwords.hash(beginning + "a")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123456", "short", "Ada Lovelace", "ADA@EXAMPLE.ORG", "PASSWORD123"})
    void common_short_and_own_words_are_refused(String weak) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> passwords.require(weak, "password", "Ada Lovelace", "ada@example.org"));
    }

    @Test
    void a_few_lower_case_words_and_sixty_four_characters_are_fine() {
        assertThatCode(() -> passwords.require("horses run under glass", "password"))
                .doesNotThrowAnyException();
        assertThatCode(() -> passwords.require("p".repeat(63) + "q", "password"))
                .doesNotThrowAnyException();
    }
}
