package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** How often a file came to its authorities, and which they were. */
@Repository
class DecisionRounds {
    private final JdbcClient jdbc;

    DecisionRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param authorities in the order in which they decide */
    record Round(int number, List<Role> authorities) {
        Round {
            authorities = List.copyOf(authorities);
        }
    }

    Round open(CaseId caseId, List<Role> authorities, Instant at) {
        var number = latest(caseId).map(Round::number).orElse(0) + 1;
        jdbc.sql("insert into decision_round (case_id, round, authorities, opened_at) values (?, ?, ?, ?)")
                .params(caseId.value(), number)
                .params(String.join(",", authorities.stream().map(Role::code).toList()), Timestamp.from(at))
                .update();
        return new Round(number, authorities);
    }

    Optional<Round> latest(CaseId caseId) {
        return jdbc.sql("select round, authorities from decision_round where case_id = ? order by round desc limit 1")
                .param(caseId.value())
                .query((row, number) -> new Round(row.getInt(1), roles(row.getString(2))))
                .optional();
    }

    /** The round that waits for a decision; none before the first and when the last one is settled. */
    Optional<Round> current(CaseId caseId) {
        return latest(caseId).filter(round -> !settled(caseId, round.number()));
    }

    private boolean settled(CaseId caseId, int round) {
        return jdbc.sql("select exists (select 1 from decision where case_id = ? and round = ? and settled)")
                .params(caseId.value(), round)
                .query(Boolean.class)
                .single();
    }

    /** Everybody who has decided in that round: each counts once. */
    List<PersonId> deciders(CaseId caseId, int round) {
        return jdbc.sql("select decided_by from decision where case_id = ? and round = ? order by decided_at")
                .params(caseId.value(), round)
                .query((row, number) -> new PersonId(row.getObject(1, java.util.UUID.class)))
                .list();
    }

    static List<Role> roles(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> Role.ofCode(code.trim()).orElseThrow())
                .toList();
    }
}
