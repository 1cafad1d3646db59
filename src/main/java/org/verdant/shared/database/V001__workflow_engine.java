package org.verdant.shared.database;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Applies the process engine's own schema from its jar, so that no copy of it lives here and Flyway's lock guards its creation. */
@Component
class V001__workflow_engine extends BaseJavaMigration {
    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        for (var part : PARTS) {
            ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(FOLDER + part + ".sql"));
        }
        try (var statement = context.getConnection().createStatement()) {
            // one backbone for a file, whatever happens (engine.md, reliability.md I6)
            statement.execute(
                    "create unique index act_uniq_root_business_key on act_ru_execution (proc_def_id_, business_key_)"
                            + " where parent_id_ is null and business_key_ is not null and super_exec_ is null");
            // due timers are looked for all the time (engine.md P18)
            statement.execute("create index act_idx_job_duedate on act_ru_job (duedate_)");
        }
    }
}
