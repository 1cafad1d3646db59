package org.verdant.proposal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The texts of governance files. A version is added and never changed. */
@Repository
class Texts {
    private final JdbcClient jdbc;
    private final TextReader reader;

    Texts(JdbcClient jdbc, TextReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Where it stands, held for this transaction; refuses a file without a text ({@code not-found}). */
    TextStage lock(CaseId caseId) {
        return jdbc.sql("select stage from governance_text where case_id = ? for update")
                .param(caseId.value())
                .query((row, number) -> TextStage.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    TextVersion newest(CaseId caseId) {
        return reader.newest(caseId);
    }

    void open(CaseId caseId) {
        jdbc.sql("insert into governance_text (case_id, stage) values (?, 'DRAFTING') on conflict do nothing")
                .param(caseId.value())
                .update();
    }

    void add(CaseId caseId, FiledText text, PersonId by, Instant at) {
        jdbc.sql("""
                insert into governance_text_version (case_id, n, round, language, body, note, hash, filed_by, filed_at)
                select t.case_id, (select coalesce(max(v.n), 0) + 1 from governance_text_version v where v.case_id = t.case_id),
                       t.rounds, ?, ?, ?, ?, ?, ? from governance_text t where t.case_id = ?""")
                .params(text.language(), text.body(), text.note(), text.hash(), by.value(), Timestamp.from(at))
                .param(caseId.value())
                .update();
    }

    void move(CaseId caseId, TextStage stage) {
        var round = stage == TextStage.SILENCE ? 1 : 0;
        jdbc.sql("update governance_text set stage = ?, rounds = rounds + ? where case_id = ?")
                .params(stage.name(), round, caseId.value())
                .update();
    }

    void checked(CaseId caseId, TextFinding finding) {
        jdbc.sql("""
                insert into governance_text_check (case_id, n, outcome, comment, checked_by, checked_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), finding.version(), finding.outcome().name(), finding.comment())
                .params(finding.checkedBy().value(), Timestamp.from(finding.checkedAt()))
                .update();
    }

    void adopt(CaseId caseId, int version, Instant at) {
        jdbc.sql("update governance_text set stage = 'ADOPTED', adopted_version = ?, adopted_at = ? where case_id = ?")
                .params(version, Timestamp.from(at), caseId.value())
                .update();
    }
}
