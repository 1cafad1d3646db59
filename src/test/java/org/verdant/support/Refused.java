package org.verdant.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Refusal;

/** Says in a test what is refused and how. */
public final class Refused {
    private Refused() {}

    /** Fails unless the call is refused with that kind and code. */
    public static void with(Class<? extends Refusal> kind, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(kind, refusal -> {
            if (!refusal.code().equals(code)) {
                throw new AssertionError("expected " + code + " but was refused with " + refusal.code());
            }
        });
    }

    /** Fails unless the call is refused as invalid; the errors as {@code field code}. */
    public static List<String> fields(ThrowingCallable call) {
        try {
            call.call();
        } catch (Invalid invalid) {
            return invalid.errors().stream().map(Refused::line).toList();
        } catch (Throwable other) {
            throw new AssertionError("refused otherwise", other);
        }
        throw new AssertionError("nothing was refused");
    }

    private static String line(FieldError error) {
        return error.field() + " " + error.code();
    }
}
