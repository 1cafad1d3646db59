package org.verdant.audit.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor typed into the filter, and where the page before ended.
 *
 * @param person an e-mail address or a person's id
 * @param file a number or a file's id
 * @param from first day, {@code 2027-03-01}
 * @param to last day
 */
record AuditQuery(
        @Nullable String action,
        @Nullable String person,
        @Nullable String file,
        @Nullable String from,
        @Nullable String to,
        @Nullable String cursor) {
    ObjectNode typed() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("action", action)
                .put("person", person)
                .put("file", file)
                .put("from", from)
                .put("to", to);
    }

    /** The address of the page of this list that follows the cursor; of the first one without. */
    String address(@Nullable String next) {
        return address("/audit", next);
    }

    /** The address of all entries that fit, as a file. */
    String export() {
        return address("/audit/export", null);
    }

    private String address(String path, @Nullable String next) {
        var address = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(address, "action", action);
        add(address, "person", person);
        add(address, "file", file);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "cursor", next);
        return address.toString();
    }

    private static void add(StringJoiner address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
