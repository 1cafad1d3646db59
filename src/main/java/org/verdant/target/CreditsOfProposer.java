package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The live credits of all files that one person proposed: when the evidence of one was false, somebody looks through the others (K19). */
@Component
public class CreditsOfProposer {
    private final JdbcClient jdbc;

    CreditsOfProposer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A credit that stands. */
    public record Standing(CaseId caseId, String number, String title, TargetCode target, LocalDate effectiveDate) {}

    /** The newest first, at most 500. */
    public List<Standing> of(PersonId proposer) {
        return jdbc.sql("""
                        select k.case_id, k.number, k.title, c.target, c.effective_date
                          from credit c join credit_claim k on k.id = c.claim_id left join credit_reversal x on x.credit_id = c.id
                         where k.proposer = :proposer and c.outcome <> 'REFUSED' and x.credit_id is null
                         order by c.seq desc limit 500""")
                .param("proposer", proposer.value())
                .query((row, n) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                TargetCode.of(row.getString("target")),
                row.getObject("effective_date", LocalDate.class));
    }
}
