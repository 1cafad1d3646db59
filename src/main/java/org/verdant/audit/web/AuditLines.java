package org.verdant.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.audit.AuditRow;
import org.verdant.audit.AuditTrail;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;

/** Puts names and numbers to entries, all of a page at once. */
@Component
class AuditLines {
    private final Directory directory;
    private final AuditTrail trail;

    AuditLines(Directory directory, AuditTrail trail) {
        this.directory = directory;
        this.trail = trail;
    }

    List<AuditLine> of(List<AuditRow> rows) {
        var ids = new ArrayList<PersonId>();
        rows.forEach(row -> {
            ids.add(row.actor());
            if (row.onBehalfOf() != null) {
                ids.add(row.onBehalfOf());
            }
        });
        var people = directory.people(ids);
        var numbers = trail.numbers(rows.stream()
                .map(AuditRow::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new AuditLine(
                        row, name(people, row.actor()), name(people, row.onBehalfOf()), numbers.get(row.caseId())))
                .toList();
    }

    private static @Nullable String name(Map<PersonId, PersonCard> people, @Nullable PersonId id) {
        var person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }
}
