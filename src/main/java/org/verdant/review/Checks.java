package org.verdant.review;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;

/** The checks beside the reviews. */
@Repository
class Checks {
    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(Round round, CheckKind kind, @Nullable String category) {
        jdbc.sql("insert into review_check (case_id, round, kind, category) values (?, ?, ?, ?)")
                .params(round.caseId().value(), round.number(), kind.name(), category)
                .update();
    }

    void record(Round round, Check check) {
        var at = check.checkedAt();
        var by = check.checkedBy();
        jdbc.sql("""
                update review_check set outcome = ?, category = ?, conditions = ?, comment = ?, checked_by = ?, checked_at = ?
                where case_id = ? and round = ? and kind = ?""")
                .param(check.outcome() == null ? null : check.outcome().name())
                .params(check.category(), check.conditions().toArray(String[]::new), check.comment())
                .params(by == null ? null : by.value(), at == null ? null : Timestamp.from(at))
                .params(round.caseId().value(), round.number(), check.kind().name())
                .update();
    }

    Optional<Check> find(Round round, CheckKind kind) {
        return of(round).stream().filter(check -> check.kind() == kind).findFirst();
    }

    /** Those that count for a panel: of its own round, else those of the due diligence before it. */
    List<Check> counting(Round round, List<Round> all) {
        var own = of(round);
        return own.isEmpty() ? newestDiligence(all).map(this::of).orElse(own) : own;
    }

    /** The last due diligence that was concluded. */
    static Optional<Round> newestDiligence(List<Round> all) {
        return all.stream()
                .filter(round -> round.stage().equals(Round.DILIGENCE) && round.concluded())
                .reduce((earlier, later) -> later);
    }

    /** Those that the round has, in the order of their kinds. */
    List<Check> of(Round round) {
        return jdbc
                .sql("select * from review_check where case_id = ? and round = ?")
                .params(round.caseId().value(), round.number())
                .query((row, index) -> new Check(
                        CheckKind.valueOf(row.getString("kind")),
                        row.getString("outcome") == null ? null : CheckOutcome.valueOf(row.getString("outcome")),
                        row.getString("category"),
                        List.of((String[]) row.getArray("conditions").getArray()),
                        row.getString("comment"),
                        person(row.getObject("checked_by", UUID.class)),
                        Rounds.instant(row.getTimestamp("checked_at"))))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Check::kind))
                .toList();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
