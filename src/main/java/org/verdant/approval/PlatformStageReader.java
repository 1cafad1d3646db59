package org.verdant.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The stages of the case of the research platform, oldest first. Who may read them is the caller's question. */
@Component
public class PlatformStageReader {
    private final JdbcClient jdbc;

    PlatformStageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PlatformStageView> of(CaseId caseId) {
        return jdbc.sql("select * from platform_stage where case_id = ? order by n")
                .param(caseId.value())
                .query((row, number) -> {
                    var document = row.getObject("document", UUID.class);
                    return new PlatformStageView(
                            PlatformStage.valueOf(row.getString("stage")),
                            row.getObject("reached_on", java.time.LocalDate.class),
                            row.getString("summary"),
                            document == null ? null : new DocumentId(document),
                            new PersonId(row.getObject("recorded_by", UUID.class)),
                            row.getTimestamp("recorded_at").toInstant());
                })
                .list();
    }
}
