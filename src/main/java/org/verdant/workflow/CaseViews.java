package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;

/** Puts together what a coordinator sees of one file. */
@Repository
class CaseViews {
    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final WhereIs whereIs;
    private final RuntimeService runtime;
    private final ManagementService management;

    CaseViews(
            JdbcClient jdbc, Timeline timeline, WhereIs whereIs, RuntimeService runtime, ManagementService management) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.whereIs = whereIs;
        this.runtime = runtime;
        this.management = management;
    }

    private record Header(
            CaseFile file, Instant started, @Nullable Instant ended) {}

    CaseView of(CaseId caseId) {
        var header = jdbc.sql("select * from case_file where case_id = ?")
                .param(caseId.value())
                .query(CaseViews::header)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
        var story = timeline.of(caseId);
        var diagrams = story.stream()
                .map(step -> new CaseView.DiagramUse(step.process(), step.definitionId()))
                .distinct()
                .toList();
        return new CaseView(
                header.file(), header.started(), header.ended(), whereIs.of(caseId), story, diagrams, jobs(caseId));
    }

    /** The process instances of the file: the backbone and what it called. */
    List<String> instances(CaseId caseId) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .listPage(0, 50)
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private List<CaseView.Job> jobs(CaseId caseId) {
        return instances(caseId).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).listPage(0, 50).stream())
                .map(job -> new CaseView.Job(
                        element(job.getJobDefinitionId()),
                        job.getDuedate() == null ? null : job.getDuedate().toInstant(),
                        job.getRetries(),
                        job.getExceptionMessage()))
                .toList();
    }

    private String element(String jobDefinitionId) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinitionId)
                .singleResult();
        return definition.getActivityId();
    }

    private static Header header(ResultSet row, int number) throws SQLException {
        return new Header(
                CaseFiles.file(row, number),
                row.getTimestamp("started_at").toInstant(),
                Timeline.instant(row.getTimestamp("ended_at")));
    }
}
