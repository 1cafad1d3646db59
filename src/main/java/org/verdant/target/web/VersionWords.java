package org.verdant.target.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;
import org.verdant.target.ProgrammeVersion;
import org.verdant.target.ProgrammeVersion.State;

/** Versions of the programme file with the names of those who proposed and decided. */
@Component
class VersionWords {
    private final Directory directory;

    VersionWords(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param running whether it is what runs now
     * @param outdated whether it waits, but was made from what does not run any more
     */
    record Row(
            ProgrammeVersion version,
            boolean running,
            boolean outdated,
            @Nullable String proposedBy,
            @Nullable String decidedBy) {}

    List<Row> of(List<ProgrammeVersion> versions, String sha256) {
        var people = directory.people(versions.stream()
                .flatMap(version -> Stream.of(version.proposedBy(), version.decidedBy()))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(PersonId.SYSTEM))
                .distinct()
                .toList());
        var newest = versions.stream()
                .filter(version -> version.sha256().equals(sha256) && version.state() == State.IN_FORCE)
                .findFirst()
                .map(ProgrammeVersion::id)
                .orElse(null);
        return versions.stream()
                .map(version -> new Row(
                        version,
                        version.id().equals(newest),
                        version.state() == State.PROPOSED && !sha256.equals(version.base()),
                        name(people.get(version.proposedBy())),
                        name(version.decidedBy() == null ? null : people.get(version.decidedBy()))))
                .toList();
    }

    private static @Nullable String name(@Nullable PersonCard person) {
        return person == null ? null : person.name();
    }
}
