package org.verdant.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;

/** What was typed into the forms of open steps and is not sent yet: kept as it is, right or wrong. */
@Repository
class TaskDrafts {
    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, ObjectMapper mapper, Clock clock) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.clock = clock;
    }

    void save(String taskId, JsonNode form, PersonId person) {
        jdbc.sql("""
                insert into task_draft (task_id, form, saved_by, saved_at) values (?, ?::jsonb, ?, ?)
                on conflict (task_id) do update set form = excluded.form, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(taskId, form.toString(), person.value(), Timestamp.from(clock.instant()))
                .update();
    }

    Optional<JsonNode> find(String taskId) {
        return jdbc.sql("select form from task_draft where task_id = ?")
                .param(taskId)
                .query(String.class)
                .optional()
                .map(this::tree);
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
