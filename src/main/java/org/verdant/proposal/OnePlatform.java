package org.verdant.proposal;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** Q3.2 is one record: one case of the platform is open at a time. */
@Repository
class OnePlatform {
    private static final String[] ENDED = Arrays.stream(Status.values())
            .filter(Status::ended)
            .map(Status::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    OnePlatform(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of another case that was handed in and has not ended. */
    Optional<String> other(CaseId caseId) {
        return jdbc.sql("""
                        select number from proposal
                         where track = 'PLATFORM' and number is not null and id <> :case and status <> all(:ended) limit 1""")
                .param("case", caseId.value())
                .param("ended", ENDED)
                .query(String.class)
                .optional();
    }

    /** Refuses with {@code platform-open}. Asked after the number was drawn, which lets two of a track be handed in one after the other only. */
    void require(CaseId caseId) {
        other(caseId).ifPresent(number -> {
            throw new Conflict("platform-open", number);
        });
    }
}
