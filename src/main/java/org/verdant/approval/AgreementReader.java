package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** The agreement of a file as it stands, and the versions before it. Who may read it is the caller's question. */
@Component
public class AgreementReader {
    private final JdbcClient jdbc;

    AgreementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Agreement> of(CaseId caseId) {
        var versions = versions(caseId);
        var version = versions.isEmpty() ? null : version(caseId, versions.get(versions.size() - 1));
        return jdbc.sql("select * from agreement left join agreement_end using (case_id) where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> Agreement.stored(caseId, standing(row), version))
                .optional();
    }

    /** What was prepared, oldest first. */
    public List<AgreementTerms> versions(CaseId caseId) {
        return jdbc.sql("select * from agreement_version where case_id = ? order by n")
                .param(caseId.value())
                .query((row, n) -> new AgreementTerms(
                        row.getInt("n"),
                        AgreementKind.valueOf(row.getString("kind")),
                        row.getInt("proposal_version"),
                        row.getString("content_hash"),
                        document(row, "text_document"),
                        document(row, "ip_annex"),
                        new PersonId(row.getObject("prepared_by", UUID.class)),
                        row.getTimestamp("prepared_at").toInstant()))
                .list();
    }

    private Agreement.Version version(CaseId caseId, AgreementTerms terms) {
        var parties = jdbc.sql("select * from agreement_party where case_id = ? and version = ? order by no")
                .params(caseId.value(), terms.n())
                .query(AgreementReader::party)
                .list();
        var conditions = jdbc.sql("select * from agreement_condition where case_id = ? and version = ? order by no")
                .params(caseId.value(), terms.n())
                .query(AgreementReader::condition)
                .list();
        return new Agreement.Version(terms, parties, conditions);
    }

    private static Agreement.Standing standing(ResultSet row) throws SQLException {
        var over = instant(row, "ended_at");
        var begun = instant(row, "in_force_at");
        return new Agreement.Standing(
                over == null ? AgreementState.valueOf(row.getString("state")) : AgreementState.ENDED,
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("lapses_at").toInstant(),
                extension(row),
                instant(row, "signed_at"),
                over != null ? over : begun == null ? instant(row, "lapsed_at") : begun);
    }

    private static @Nullable AgreementExtension extension(ResultSet row) throws SQLException {
        var asked = instant(row, "extension_asked_at");
        if (asked == null) {
            return null;
        }
        var decided = instant(row, "extension_decided_at");
        return new AgreementExtension(
                row.getString("extension_reason"),
                new PersonId(row.getObject("extension_asked_by", UUID.class)),
                asked,
                decided == null
                        ? null
                        : new AgreementExtension.Answer(
                                row.getBoolean("extension_granted"),
                                row.getString("extension_comment"),
                                new PersonId(row.getObject("extension_decided_by", UUID.class)),
                                decided));
    }

    private static AgreementParty party(ResultSet row, int n) throws SQLException {
        var signed = instant(row, "signed_at");
        var organisation = row.getObject("organisation", UUID.class);
        return new AgreementParty(
                row.getInt("no"),
                row.getString("name"),
                CountryCode.of(row.getString("country")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getBoolean("lead"),
                signed == null
                        ? null
                        : new AgreementParty.Signature(
                                row.getString("signatory"),
                                document(row, "document"),
                                row.getBoolean("on_letter"),
                                new PersonId(row.getObject("signed_by", UUID.class)),
                                signed));
    }

    private static AgreementCondition condition(ResultSet row, int n) throws SQLException {
        var delivered = instant(row, "delivered_at");
        var judged = instant(row, "judged_at");
        return new AgreementCondition(
                row.getInt("no"),
                AgreementCondition.Origin.valueOf(row.getString("origin")),
                row.getString("text"),
                row.getDate("due").toLocalDate(),
                AgreementCondition.State.valueOf(row.getString("state")),
                delivered == null
                        ? null
                        : new AgreementCondition.Evidence(
                                row.getString("evidence"),
                                document(row, "document"),
                                new PersonId(row.getObject("delivered_by", UUID.class)),
                                delivered),
                judged == null
                        ? null
                        : new AgreementCondition.Judgement(
                                row.getString("comment"),
                                new PersonId(row.getObject("judged_by", UUID.class)),
                                judged));
    }

    private static @Nullable DocumentId document(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new DocumentId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
