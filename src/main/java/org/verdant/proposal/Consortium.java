package org.verdant.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lead and the partners by their names, to which the parts of an R&D form refer. Case and outer blanks do not matter. */
final class Consortium {
    private final Map<String, String> names = new LinkedHashMap<>();

    Consortium(Examined file) {
        add(file.lead().name());
        file.content().partners().forEach(partner -> add(partner.name()));
    }

    private void add(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.put(key(name), name);
        }
    }

    static String key(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    /** Says so at the field when a name is none of the consortium's. */
    void refuseStranger(String field, @Nullable String name, Findings findings) {
        if (name != null && !name.isBlank() && !names.containsKey(key(name))) {
            findings.error(field, "unknown-organisation", name);
        }
    }

    /** Says so at the group for each organisation of which it does not speak. */
    void requireEach(String field, Collection<@Nullable String> named, String code, Findings findings) {
        var keys = named.stream().map(Consortium::key).collect(Collectors.toSet());
        var missing = names.entrySet().stream()
                .filter(known -> !keys.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            findings.error(field, code, String.join(", ", missing));
        }
    }
}
