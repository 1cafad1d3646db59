package org.verdant.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.proposal.FinancingDetails.TermType;
import org.verdant.proposal.FinancingTerms.Promise;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** Keeps what borrowers promised and what was found about it. Findings are only ever added. */
@Repository
class Covenants {
    private final JdbcClient jdbc;
    private final Clock clock;

    Covenants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are not known yet; answers how many they are. */
    int add(CaseId caseId, List<Promise> promises) {
        var known = of(caseId);
        var texts = known.stream().map(CovenantView::text).collect(Collectors.toSet());
        var added =
                promises.stream().filter(promise -> texts.add(promise.text())).toList();
        for (int i = 0; i < added.size(); i++) {
            insert(caseId, known.size() + i + 1, added.get(i));
        }
        return added.size();
    }

    private void insert(CaseId caseId, int number, Promise promise) {
        jdbc.sql(
                        "insert into covenant (case_id, number, type, text, evidence, due, state) values (?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(caseId.value(), number, promise.type().name(), promise.text())
                .params(promise.evidence(), promise.due())
                .update();
    }

    /** In the order of the form. */
    List<CovenantView> of(CaseId caseId) {
        var findings = jdbc
                .sql("select * from covenant_finding where case_id = ? order by covenant, number")
                .param(caseId.value())
                .query((row, n) -> Map.entry(row.getInt("covenant"), found(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from covenant where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> covenant(row, findings.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** Refuses with {@code not-found} a number that is none. */
    CovenantView require(CaseId caseId, int number) {
        return of(caseId).stream()
                .filter(covenant -> covenant.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** @param due the new day, or null */
    void found(
            CaseId caseId,
            int number,
            CovenantFinding finding,
            @Nullable String reason,
            @Nullable DocumentId document,
            @Nullable LocalDate due,
            Actor actor) {
        jdbc.sql("""
                insert into covenant_finding (case_id, covenant, number, finding, reason, document, due, found_by, found_at)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, cast(? as uuid), cast(? as date), ?, ? from covenant_finding
                 where case_id = ? and covenant = ?""")
                .params(caseId.value(), number, finding.name())
                .param(reason)
                .param(document == null ? null : document.toString())
                .param(due)
                .params(actor.person().value(), Timestamp.from(clock.instant()), caseId.value(), number)
                .update();
        jdbc.sql("update covenant set state = ?, due = coalesce(cast(? as date), due) where case_id = ? and number = ?")
                .param(state(finding).name())
                .param(due)
                .params(caseId.value(), number)
                .update();
    }

    private static CovenantState state(CovenantFinding finding) {
        return switch (finding) {
            case MET -> CovenantState.MET;
            case WAIVE -> CovenantState.WAIVED;
            case BREACHED, REMEDY, SUSPEND -> CovenantState.BREACHED;
        };
    }

    private static CovenantView covenant(ResultSet row, List<CovenantView.Found> findings) throws SQLException {
        return new CovenantView(
                row.getInt("number"),
                TermType.valueOf(row.getString("type")),
                row.getString("text"),
                row.getString("evidence"),
                row.getObject("due", LocalDate.class),
                CovenantState.valueOf(row.getString("state")),
                findings);
    }

    private static CovenantView.Found found(ResultSet row) throws SQLException {
        return new CovenantView.Found(
                CovenantFinding.valueOf(row.getString("finding")),
                row.getString("reason"),
                FinanceReader.document(row),
                row.getObject("due", LocalDate.class),
                new PersonId(row.getObject("found_by", UUID.class)),
                row.getTimestamp("found_at").toInstant());
    }
}
