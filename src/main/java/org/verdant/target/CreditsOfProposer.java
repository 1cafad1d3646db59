package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/**
 * The live credits of everything that the proposer of one file proposed, the person or the organisation: when the evidence of one was
 * false, somebody looks through the others (K19).
 */
@Component
public class CreditsOfProposer {
    private final JdbcClient jdbc;

    CreditsOfProposer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A credit that stands. */
    public record Standing(
            String credit, CaseId caseId, String number, String title, TargetCode target, LocalDate effectiveDate) {}

    /** Of whoever proposed that file, or led what was entered later; the newest first, at most 500. */
    public List<Standing> of(CaseId caseId) {
        return jdbc.sql("""
                        select c.id, k.case_id, k.number, k.title, c.target, c.effective_date
                          from credit c join credit_claim k on k.id = c.claim_id
                         where (k.proposer = any(array(select proposer from credit_claim where case_id = :case and proposer is not null))
                                or k.organisation = any(array(select organisation from credit_claim
                                                               where case_id = :case and organisation is not null)))
                           and c.outcome <> 'REFUSED' and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
                         order by c.seq desc limit 500""")
                .param("case", caseId.value())
                .query((row, n) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                TargetCode.of(row.getString("target")),
                row.getObject("effective_date", LocalDate.class));
    }
}
