package org.verdant.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What the files are called that a list of something else names by their ids. */
@Component
public class FileNames {
    private final JdbcClient jdbc;

    FileNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the files that were ever submitted; one query for all. */
    public Map<CaseId, FileName> of(Collection<CaseId> files) {
        var names = new HashMap<CaseId, FileName>();
        jdbc.sql("select case_id, number, title from case_file where case_id = any(:files)")
                .param("files", files.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            new FileName(row.getString("number"), row.getString("title")));
                });
        return names;
    }
}
