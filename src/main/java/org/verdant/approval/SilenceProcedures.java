package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** Texts before the members. The members of a procedure are those of the day on which it opened, for good. */
@Repository
class SilenceProcedures {
    private final JdbcClient jdbc;
    private final SilenceReader reader;

    SilenceProcedures(JdbcClient jdbc, SilenceReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** The last one. */
    Optional<SilenceView> last(CaseId caseId) {
        return reader.of(caseId).stream().findFirst();
    }

    void open(CaseId caseId, SilenceView procedure, Set<CountryCode> reachable, List<CountryCode> members) {
        jdbc.sql("""
                insert into silence_procedure (case_id, round, text_version, text_hash, opened_at, ends_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), procedure.round(), procedure.textVersion(), procedure.textHash())
                .params(Timestamp.from(procedure.openedAt()), Timestamp.from(procedure.endsAt()))
                .update();
        var codes = members.stream().map(CountryCode::value).toArray(String[]::new);
        var answering = reachable.stream().map(CountryCode::value).toArray(String[]::new);
        jdbc.sql("""
                insert into silence_member (case_id, round, position, country, reachable)
                select ?, ?, m.at - 1, m.country, m.country = any(?) from unnest(?) with ordinality as m (country, at)""")
                .params(caseId.value(), procedure.round())
                .params(answering, codes)
                .update();
    }

    void answer(CaseId caseId, int round, MemberView said) {
        var document = said.document();
        var by = said.answeredBy();
        jdbc.sql("""
                update silence_member set answer = ?, reason = ?, document = ?, answered_by = ?, answered_at = ?
                where case_id = ? and round = ? and country = ? and answer is null""")
                .params(String.valueOf(said.answer()), said.reason())
                .params(document == null ? null : document.value(), by == null ? null : by.value())
                .params(said.answeredAt() == null ? null : Timestamp.from(said.answeredAt()))
                .params(caseId.value(), round, said.country().value())
                .update();
    }

    void close(CaseId caseId, int round, SilenceOutcome outcome, Instant at) {
        jdbc.sql("update silence_procedure set outcome = ?, closed_at = ? where case_id = ? and round = ?")
                .params(outcome.name(), Timestamp.from(at), caseId.value(), round)
                .update();
    }
}
