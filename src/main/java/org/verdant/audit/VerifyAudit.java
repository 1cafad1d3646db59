package org.verdant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.verdant.audit.Finding.Reason;
import org.verdant.shared.UseCase;

/**
 * Reads all chains from their beginning to their end and names the first entry that is not as it was written: changed, missing, put
 * in between, moved, or signed with another key. Reads one snapshot, a few hundred entries at a time.
 */
@UseCase
public class VerifyAudit {
    private static final int FETCH = 500;

    private static final String ENTRIES = """
            select e.*, h.seq as head_seq, h.hash as head_hash, h.signature as head_signature
              from audit.entry e left join audit.head h on h.stream = e.stream
             order by e.stream, e.seq""";

    private static final String EMPTIED = """
            select stream from audit.head h
             where seq > 0 and not exists (select 1 from audit.entry e where e.stream = h.stream)
             order by stream limit 1""";

    private static final String WITNESSES = """
            select w.object_id, w.object_version
              from audit.entry w left join audit.entry e on e.stream = w.object_id::uuid and e.seq = w.object_version
             where w.stream = ? and w.action = ?
               and (e.hash is null or encode(e.hash, 'hex') <> w.details::json ->> 'hash')
             order by w.seq limit 1""";

    private final JdbcTemplate jdbc;
    private final AuditKey key;

    VerifyAudit(DataSource dataSource, AuditKey key) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH);
        this.key = key;
    }

    public Verification verify() {
        var walk = new ChainWalk(key);
        var finding = first(ENTRIES, rows -> along(walk, rows))
                .or(() -> first(EMPTIED, VerifyAudit::emptied))
                .or(() -> first(WITNESSES, VerifyAudit::witnessed, Stream.GLOBAL.id(), BearWitness.ACTION));
        return walk.result(finding.orElse(null));
    }

    private Optional<Finding> first(String sql, ResultSetExtractor<Optional<Finding>> reading, Object... values) {
        return Objects.requireNonNull(jdbc.query(sql, reading, values));
    }

    private static Optional<Finding> along(ChainWalk walk, ResultSet rows) throws SQLException {
        while (rows.next()) {
            var finding = walk.step(Link.read(rows));
            if (finding != null) {
                return Optional.of(finding);
            }
        }
        return Optional.ofNullable(walk.finish());
    }

    private static Optional<Finding> emptied(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var stream = new Stream(rows.getObject(1, UUID.class));
        return Optional.of(new Finding(stream.toString(), 1, Reason.MISSING));
    }

    private static Optional<Finding> witnessed(ResultSet rows) throws SQLException {
        return rows.next()
                ? Optional.of(new Finding(rows.getString(1), rows.getLong(2), Reason.WITNESS_DIFFERS))
                : Optional.empty();
    }
}
