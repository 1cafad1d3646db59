package org.verdant.approval.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.approval.RedressReader;
import org.verdant.approval.RedressView;
import org.verdant.identity.Directory;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The requests for redress of a file with the names of those who asked and answered. */
@Component
class RedressPart {
    private final RedressReader redresses;
    private final Directory directory;

    RedressPart(RedressReader redresses, Directory directory) {
        this.redresses = redresses;
        this.directory = directory;
    }

    /** Names are null for people who are not known any more, or when nobody has answered yet. */
    record Row(
            RedressView redress,
            @Nullable String askedBy,
            @Nullable String answeredBy) {}

    List<Row> of(CaseId caseId) {
        var all = redresses.of(caseId);
        var people = directory.people(all.stream()
                .flatMap(redress -> Stream.of(redress.requestedBy(), redress.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
        return all.stream()
                .map(redress -> new Row(
                        redress,
                        name(people, redress.requestedBy()),
                        redress.decidedBy() == null ? null : name(people, redress.decidedBy())))
                .toList();
    }

    private static @Nullable String name(java.util.Map<PersonId, org.verdant.identity.PersonCard> people, PersonId id) {
        var card = people.get(id);
        return card == null ? null : card.name();
    }
}
