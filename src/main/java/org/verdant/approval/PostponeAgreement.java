package org.verdant.approval;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Gives an agreement that is not in force yet the time back for which its file was suspended. */
@UseCase
public class PostponeAgreement {
    private final JdbcClient jdbc;

    PostponeAgreement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void postpone(CaseId caseId, Duration by) {
        jdbc.sql("update agreement set lapses_at = lapses_at + make_interval(secs => ?)"
                        + " where case_id = ? and state in ('PREPARING', 'SIGNING', 'CONDITIONS')")
                .params(by.toSeconds(), caseId.value())
                .update();
    }
}
