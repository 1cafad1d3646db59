package org.verdant.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people and organisations of the demonstration as {@code identity/demonstration.json} lists them. */
record DemoPeople(List<Organisation> organisations, List<Person> people) {
    record Organisation(String key, String name, String country, String type) {}

    record Person(
            String email,
            String name,
            String organisation,
            List<String> roles,
            @Nullable List<String> expertise,
            @Nullable List<Past> past) {}

    /** Where somebody was before, in months before the first start; {@code until} is null while it lasts. */
    record Past(
            String organisation,
            EmploymentKind kind,
            int since,
            @Nullable Integer until) {}
}
