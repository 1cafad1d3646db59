package org.verdant.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.EligibilityRules.Failure;

/** What the rules and the coordinator found at each submission. */
@Repository
class Screenings {
    private final JdbcClient jdbc;

    Screenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void found(CaseId caseId, int round, List<Failure> failures, Instant at) {
        jdbc.sql("""
                        insert into screening (case_id, round, failures, warnings, checked_at) values (?, ?, ?, ?, ?)
                        on conflict (case_id, round) do update
                           set failures = excluded.failures, warnings = excluded.warnings, checked_at = excluded.checked_at""")
                .params(caseId.value(), round, codes(failures, true), codes(failures, false), Timestamp.from(at))
                .update();
    }

    void judged(CaseId caseId, int round, ScreeningForm form, PersonId by, Instant at) {
        jdbc.sql("""
                        update screening set outcome = ?, comment = ?, reasons = ?, screened_by = ?, screened_at = ?
                         where case_id = ? and round = ?""")
                .params(
                        String.valueOf(form.outcome()),
                        form.comment(),
                        form.reasons().toArray(new String[0]))
                .params(by.value(), Timestamp.from(at), caseId.value(), round)
                .update();
    }

    boolean wasReturned(CaseId caseId) {
        return jdbc.sql("select exists (select 1 from screening where case_id = ? and outcome = 'RETURN')")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** The one of the last submission. */
    Optional<ScreeningCard> last(CaseId caseId) {
        return jdbc.sql("select * from screening where case_id = ? order by round desc limit 1")
                .param(caseId.value())
                .query(Screenings::card)
                .optional();
    }

    private static String[] codes(List<Failure> failures, boolean blocking) {
        return failures.stream()
                .filter(failure -> failure.blocking() == blocking)
                .map(Failure::code)
                .toArray(String[]::new);
    }

    private static ScreeningCard card(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        var by = row.getObject("screened_by", UUID.class);
        return new ScreeningCard(
                row.getInt("round"),
                texts(row, "failures"),
                texts(row, "warnings"),
                outcome == null ? null : ScreeningOutcome.valueOf(outcome),
                row.getString("comment"),
                texts(row, "reasons"),
                by == null ? null : new PersonId(by),
                Proposals.instant(row.getTimestamp("screened_at")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
