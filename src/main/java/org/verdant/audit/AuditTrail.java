package org.verdant.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What happened, newest first, for those who look after it. */
@Component
public class AuditTrail {
    /** The entry that carries a file's number. */
    private static final String NUMBERED = "proposal-submitted";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;

    AuditTrail(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    public List<AuditRow> rows(AuditFilter filter, int limit) {
        var where = new ArrayList<String>();
        var values = new ArrayList<>();
        narrow(filter, where, values);
        values.add(limit);
        return jdbc.sql("select * from audit.entry"
                        + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                        + " order by at desc, stream desc, seq desc limit ?")
                .params(values)
                .query(this::row)
                .list();
    }

    private static void narrow(AuditFilter filter, List<String> where, List<Object> values) {
        add(where, values, "action = ?", filter.action());
        add(
                where,
                values,
                "actor = ?",
                filter.actor() == null ? null : filter.actor().value());
        add(
                where,
                values,
                "stream = ?",
                filter.caseId() == null ? null : filter.caseId().value());
        add(where, values, "at >= ?", utc(filter.from()));
        add(where, values, "at < ?", utc(filter.until()));
        var after = filter.after();
        if (after != null) {
            where.add("(at, stream, seq) < (?, ?, ?)");
            values.addAll(List.of(after.at().atOffset(ZoneOffset.UTC), after.stream(), after.seq()));
        }
    }

    /** Every action that ever happened, without reading every entry. */
    public List<String> actions() {
        return jdbc.sql("""
                        with recursive known as (
                            (select action from audit.entry order by action limit 1)
                            union all
                            select (select e.action from audit.entry e where e.action > known.action order by e.action limit 1)
                              from known where known.action is not null)
                        select action from known where action is not null""").query(String.class).list();
    }

    /** The file of that number ({@code ACT-2026-0007}), if it was ever handed in. */
    public Optional<CaseId> numbered(String number) {
        return jdbc.sql("select stream from audit.entry where action = ? and details::json ->> 'number' = ? limit 1")
                .params(NUMBERED, number.strip().toUpperCase(Locale.ROOT))
                .query((row, n) -> new CaseId(row.getObject("stream", UUID.class)))
                .optional();
    }

    /** The numbers of those of the files that were ever handed in. */
    public Map<CaseId, String> numbers(Collection<CaseId> files) {
        var numbers = new HashMap<CaseId, String>();
        jdbc.sql(
                        "select stream, details::json ->> 'number' as number from audit.entry where stream = any(?) and action = ?")
                .params(files.stream().map(CaseId::value).toArray(UUID[]::new), NUMBERED)
                .query((row, n) ->
                        numbers.put(new CaseId(row.getObject("stream", UUID.class)), row.getString("number")))
                .list();
        return numbers;
    }

    private static void add(List<String> where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private AuditRow row(ResultSet row, int number) throws SQLException {
        var stream = new Stream(row.getObject("stream", UUID.class));
        var principal = row.getObject("on_behalf_of", UUID.class);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var roles = row.getString("roles");
        return new AuditRow(
                new AuditFilter.Place(at, stream.id(), row.getLong("seq")),
                stream.equals(Stream.GLOBAL) ? null : new CaseId(stream.id()),
                new PersonId(row.getObject("actor", UUID.class)),
                principal == null ? null : new PersonId(principal),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getObject("object_version", Long.class),
                details(row.getString("details")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private Map<String, String> details(String json) {
        try {
            return mapper.readValue(json, DETAILS);
        } catch (JsonProcessingException changed) {
            return Map.of("?", json);
        }
    }
}
