package org.verdant.approval;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** The stages of the case of the research platform: they are added, and nothing of them is changed. */
@Repository
class PlatformStages {
    private final JdbcClient jdbc;
    private final PlatformStageReader reader;

    PlatformStages(JdbcClient jdbc, PlatformStageReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    Optional<PlatformStageView> last(CaseId caseId) {
        return reader.of(caseId).stream().reduce((earlier, later) -> later);
    }

    void add(CaseId caseId, PlatformStageView stage) {
        var document = stage.document();
        jdbc.sql("""
                insert into platform_stage (case_id, n, stage, reached_on, summary, document, recorded_by, recorded_at)
                select :case, coalesce(max(n), 0) + 1, :stage, :on, :summary, :document, :by, :at
                  from platform_stage where case_id = :case""")
                .param("case", caseId.value())
                .param("stage", stage.stage().name())
                .param("on", stage.on())
                .param("summary", stage.summary())
                .param("document", document == null ? null : document.value())
                .param("by", stage.recordedBy().value())
                .param("at", Timestamp.from(stage.recordedAt()))
                .update();
    }
}
