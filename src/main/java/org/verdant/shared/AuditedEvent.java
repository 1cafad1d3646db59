package org.verdant.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must be provable later. Events are past-tense records of ids and values, published inside the
 * transaction that did it; the audit writes one row for each in the same transaction. Personal data and long texts do not belong
 * in the details: ids, codes and hashes do.
 */
public interface AuditedEvent {
    /**
     * What something was done to.
     *
     * @param type one word in lower case: {@code case}, {@code person}, {@code document}
     * @param version of it after the change, or null when it has none
     */
    record Thing(String type, String id, @Nullable Long version) {}

    /** The file that it belongs to, or null when it concerns no single file (a sign-in, a role). */
    @Nullable
    CaseId caseId();

    /** Who did it; {@link PersonId#SYSTEM} for a timer or a rule. */
    PersonId actor();

    /** For whom the actor did it, or null when it was the actor's own right. */
    default @Nullable PersonId onBehalfOf() {
        return null;
    }

    /** What it was done to: the file, else the person who acted. */
    default Thing thing() {
        var caseId = caseId();
        return caseId == null
                ? new Thing("person", actor().toString(), null)
                : new Thing("case", caseId.toString(), null);
    }

    /** Stable, kebab-case, past tense: {@code proposal-submitted}. */
    default String action() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Codes, ids, counts and hashes that make the row meaningful. */
    default Map<String, String> details() {
        return Map.of();
    }
}
