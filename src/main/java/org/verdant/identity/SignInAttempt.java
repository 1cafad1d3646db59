package org.verdant.identity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to sign in, and from where.
 *
 * @param address of the network; failures from one address slow it down
 * @param device the secret of a browser from which this was done before, or null
 */
public record SignInAttempt(
        String email,
        String password,
        String address,
        @Nullable String device) {
    @Override
    public String toString() {
        return "SignInAttempt[]";
    }
}
