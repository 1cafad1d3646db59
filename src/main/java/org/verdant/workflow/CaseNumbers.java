package org.verdant.workflow;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Finds files by what people call them. */
@Component
public class CaseNumbers {
    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds a file by what people or programs call it.
     *
     * @param name the number, {@code ACT-2026-0007}, or the id; whether the file may be seen is the caller's question
     */
    public Optional<CaseId> find(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return jdbc.sql("select case_id from case_file where number = upper(:name) or case_id::text = lower(:name)")
                .param("name", name.strip())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }
}
