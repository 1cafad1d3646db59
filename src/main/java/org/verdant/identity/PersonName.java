package org.verdant.identity;

import org.jspecify.annotations.Nullable;

/** How a person is called and where mail reaches that person, as an administrator types it. The address is what the person signs in with. */
public record PersonName(@Nullable String name, @Nullable String email) {}
