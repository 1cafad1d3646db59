package org.verdant.target;

import org.jspecify.annotations.Nullable;

/** What the second coordinator says; a comment is needed to refuse. */
public record SecondLookForm(
        @Nullable SecondLook outcome, @Nullable String comment) {}
