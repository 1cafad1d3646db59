package org.verdant.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.workflow.Beside;

/** Writes the story of every file: one slim row for each step entered and left, in the engine's own transaction. */
@Component
class Story {
    private final JdbcClient jdbc;
    private final Clock clock;

    Story(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind the engine's word for it: {@code userTask}, {@code boundaryTimer} */
    record Element(String process, String id, String kind) {}

    void entered(Element element, DelegateExecution execution) {
        insert(element, execution, now(), null);
    }

    void passed(Element element, DelegateExecution execution) {
        var now = now();
        insert(element, execution, now, now);
    }

    void left(Element element, DelegateExecution execution) {
        jdbc.sql("""
                update case_step set left_at = ?, cancelled = ?, person = ?
                where activity_instance = ? and element = ? and left_at is null""")
                .params(
                        now(),
                        interrupted(element, execution),
                        doer(element, execution),
                        execution.getActivityInstanceId())
                .param(element.id())
                .update();
    }

    void processEnded(DelegateExecution execution) {
        if (execution.getSuperExecution() != null || Beside.is(execution.getProcessDefinitionId())) {
            return;
        }
        jdbc.sql("update case_file set ended_at = ? where case_id = ?")
                .params(now(), caseId(execution))
                .update();
        if (!execution.isCanceled()) {
            Beside.end(execution);
        }
    }

    private void insert(Element element, DelegateExecution execution, Timestamp entered, @Nullable Timestamp left) {
        jdbc.sql("""
                insert into case_step (case_id, process, definition_id, activity_instance, element, kind, entered_at, left_at, cancelled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (activity_instance, element) do nothing""")
                .params(caseId(execution), element.process(), execution.getProcessDefinitionId())
                .params(execution.getActivityInstanceId(), element.id(), element.kind(), entered, left)
                .param(left != null && execution.isCanceled())
                .update();
    }

    /** The event that comes first ends the waiting at a gateway as it should; the engine calls that cancelled too. */
    private static boolean interrupted(Element element, DelegateExecution execution) {
        return execution.isCanceled() && !element.kind().equals("eventBasedGateway");
    }

    /** Who did it: only a human step that was not interrupted has a doer. */
    private static @Nullable UUID doer(Element element, DelegateExecution execution) {
        if (!element.kind().equals("userTask") || execution.isCanceled()) {
            return null;
        }
        var authentication =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : UUID.fromString(authentication.getUserId());
    }

    static UUID caseId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
