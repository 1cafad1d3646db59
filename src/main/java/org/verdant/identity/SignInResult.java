package org.verdant.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * How a sign-in ended. Unknown people, wrong passwords and disabled people all end the same way.
 *
 * @param person who it was, or null when it was refused
 * @param pause how long the next attempt must wait; zero unless too many have failed
 */
public record SignInResult(@Nullable PersonId person, Duration pause) {
    static SignInResult as(PersonId person) {
        return new SignInResult(person, Duration.ZERO);
    }

    static SignInResult wrong() {
        return new SignInResult(null, Duration.ZERO);
    }

    static SignInResult after(Duration pause) {
        return new SignInResult(null, pause);
    }

    public boolean mustWait() {
        return !pause.isZero();
    }
}
