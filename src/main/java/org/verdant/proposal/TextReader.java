package org.verdant.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The texts of governance files. Who may read one that is not adopted is the caller's question; an adopted one is everybody's. */
@Component
public class TextReader {
    private static final int MOST = 200;
    private static final String OF_FILE =
            "p.number, p.title, p.content -> 'details' ->> 'subtype' as subtype, p.content -> 'details' ->> 'forum' as forum, t.adopted_at";
    private static final String FROM = """
             from governance_text t join proposal p on p.id = t.case_id
             join governance_text_version v on v.case_id = t.case_id and v.n = t.adopted_version
            where t.stage = 'ADOPTED'""";
    private static final String ADOPTED = "select p.id, " + OF_FILE + ", v.* " + FROM;
    private static final String LISTED =
            "select " + OF_FILE + ", v.hash " + FROM + " order by t.adopted_at desc, p.id limit ?";

    private final JdbcClient jdbc;

    TextReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the text stands; empty before its file was found eligible. */
    public Optional<TextStage> stage(CaseId caseId) {
        return jdbc.sql("select stage from governance_text where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> TextStage.valueOf(row.getString(1)))
                .optional();
    }

    /** Every version, the newest first. */
    public List<TextVersion> versions(CaseId caseId) {
        return jdbc.sql("select * from governance_text_version where case_id = ? order by n desc")
                .param(caseId.value())
                .query(TextReader::version)
                .list();
    }

    /** Refuses a version that is not there with {@code not-found}. */
    public TextVersion version(CaseId caseId, int n) {
        return jdbc.sql("select * from governance_text_version where case_id = ? and n = ?")
                .params(caseId.value(), n)
                .query(TextReader::version)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The last that was filed. */
    public TextVersion newest(CaseId caseId) {
        return jdbc.sql("select * from governance_text_version where case_id = ? order by n desc limit 1")
                .param(caseId.value())
                .query(TextReader::version)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Every legal check, the newest first. */
    public List<TextFinding> checks(CaseId caseId) {
        return jdbc.sql("select * from governance_text_check where case_id = ? order by checked_at desc")
                .param(caseId.value())
                .query((row, number) -> new TextFinding(
                        row.getInt("n"),
                        TextCheck.valueOf(row.getString("outcome")),
                        row.getString("comment"),
                        new PersonId(row.getObject("checked_by", UUID.class)),
                        row.getTimestamp("checked_at").toInstant()))
                .list();
    }

    /** What was adopted, the newest first. */
    public List<AdoptedCard> adopted() {
        return jdbc.sql(LISTED)
                .param(MOST)
                .query((row, number) -> new AdoptedCard(
                        row.getString("number"),
                        row.getString("title"),
                        GovernanceDetails.Subtype.valueOf(row.getString("subtype")),
                        row.getString("forum"),
                        row.getString("hash"),
                        row.getTimestamp("adopted_at").toInstant()))
                .list();
    }

    /** The adopted text of the file with that number; a text that is not adopted is not there ({@code not-found}). */
    public AdoptedText adopted(String number) {
        return jdbc.sql(ADOPTED + " and p.number = ?")
                .param(number)
                .query(TextReader::adoptedRow)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public Optional<AdoptedText> adopted(CaseId caseId) {
        return jdbc.sql(ADOPTED + " and t.case_id = ?")
                .param(caseId.value())
                .query(TextReader::adoptedRow)
                .optional();
    }

    private static AdoptedText adoptedRow(ResultSet row, int number) throws SQLException {
        return new AdoptedText(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                GovernanceDetails.Subtype.valueOf(row.getString("subtype")),
                row.getString("forum"),
                version(row, number),
                row.getTimestamp("adopted_at").toInstant());
    }

    private static TextVersion version(ResultSet row, int number) throws SQLException {
        return new TextVersion(
                row.getInt("n"),
                row.getInt("round"),
                row.getString("language"),
                row.getString("body"),
                row.getString("note"),
                row.getString("hash"),
                new PersonId(row.getObject("filed_by", UUID.class)),
                row.getTimestamp("filed_at").toInstant());
    }
}
