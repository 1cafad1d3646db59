package org.verdant.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * Passwords as Argon2id, compared exactly as typed. A new one has 8 to 256 characters of any kind, is none of the common ones and
 * is not the person's own name or address; there are no rules on its composition.
 */
@Component
class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 256;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Set<String> common = common();
    private final String nobodys = encoder.encode(Secrets.fresh());

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Takes the same time whether there is such a person or not. */
    boolean matches(String password, @Nullable String hash) {
        var possible = password.length() <= LONGEST;
        var same = encoder.matches(possible ? password : "", hash == null ? nobodys : hash);
        return possible && hash != null && same;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    void require(String password, String field, String... own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Invalid(FieldError.of(field, "password-too-short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            throw new Invalid(FieldError.of(field, "password-too-long", LONGEST));
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (common.contains(plain)) {
            throw new Invalid(FieldError.of(field, "password-common"));
        }
        for (var word : own) {
            if (plain.equals(word.strip().toLowerCase(Locale.ROOT))) {
                throw new Invalid(FieldError.of(field, "password-own-name"));
            }
        }
    }

    private static Set<String> common() {
        var found = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("identity/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(found::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return found;
    }
}
