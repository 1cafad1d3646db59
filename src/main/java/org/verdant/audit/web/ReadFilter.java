package org.verdant.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.audit.AuditFilter;
import org.verdant.audit.AuditTrail;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Cursors;

/** Reads what an auditor typed: every value that means nothing is named, and filters nothing. */
@Component
class ReadFilter {
    private final Directory directory;
    private final AuditTrail trail;

    ReadFilter(Directory directory, AuditTrail trail) {
        this.directory = directory;
        this.trail = trail;
    }

    record Reading(AuditFilter filter, List<FieldError> errors) {}

    Reading read(AuditQuery query) {
        var errors = new ArrayList<FieldError>();
        var from = read(query.from(), "from", "malformed-value", this::day, errors);
        var to = read(query.to(), "to", "malformed-value", this::day, errors);
        var filter = new AuditFilter(
                read(query.action(), "action", "malformed-value", Optional::of, errors),
                read(query.person(), "person", "audit-person-unknown", this::person, errors),
                read(query.file(), "file", "audit-file-unknown", this::file, errors),
                from == null ? null : midnight(from),
                to == null ? null : midnight(to.plusDays(1)),
                place(query.cursor()));
        return new Reading(filter, errors);
    }

    private static <T> @Nullable T read(
            @Nullable String typed,
            String field,
            String code,
            Function<String, Optional<T>> reader,
            List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var value = reader.apply(typed.strip());
        if (value.isEmpty()) {
            errors.add(FieldError.of(field, code, typed));
        }
        return value.orElse(null);
    }

    private Optional<PersonId> person(String typed) {
        return typed.contains("@") ? directory.withEmail(typed).map(PersonCard::id) : id(typed, PersonId::of);
    }

    private Optional<CaseId> file(String typed) {
        return id(typed, CaseId::of).or(() -> trail.numbered(typed));
    }

    private static <T> Optional<T> id(String typed, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(typed));
        } catch (NotFound noId) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static AuditFilter.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        var values = Cursors.read(cursor, 3);
        try {
            return new AuditFilter.Place(
                    Instant.parse(values.get(0)), UUID.fromString(values.get(1)), Long.parseLong(values.get(2)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw Cursors.invalid();
        }
    }

    static String cursor(AuditFilter.Place place) {
        return Cursors.of(place.at(), place.stream(), place.seq());
    }
}
