package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The story of a file: every step that it entered and left, oldest first. At most 2,000 steps. */
@Component
public class Timeline {
    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StoryStep> of(CaseId caseId) {
        return jdbc.sql("select * from case_step where case_id = ? order by entered_at, id limit 2000")
                .param(caseId.value())
                .query(Timeline::step)
                .list();
    }

    private static StoryStep step(ResultSet row, int number) throws SQLException {
        return new StoryStep(
                row.getString("process"),
                row.getString("definition_id"),
                row.getString("element"),
                row.getString("kind"),
                row.getString("role"),
                OpenTasks.country(row.getString("for_country")),
                row.getTimestamp("entered_at").toInstant(),
                instant(row.getTimestamp("left_at")),
                person(row.getObject("person", UUID.class)),
                row.getBoolean("cancelled"));
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
