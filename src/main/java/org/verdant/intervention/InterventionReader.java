package org.verdant.intervention;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What was done about a file out of its turn, newest first. Who may read it is the caller's question. */
@Component
public class InterventionReader {
    private final JdbcClient jdbc;

    InterventionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FileSuspension> suspensions(CaseId caseId) {
        return jdbc.sql("select * from file_suspension where case_id = ? order by proposed_at desc")
                .param(caseId.value())
                .query(Rows::suspension)
                .list();
    }

    public List<FileCancellation> cancellations(CaseId caseId) {
        return jdbc.sql("select * from file_cancellation where case_id = ? order by proposed_at desc")
                .param(caseId.value())
                .query(Rows::cancellation)
                .list();
    }

    /** Those in which it ends and those in which it goes on. */
    public List<FileMerger> mergers(CaseId caseId) {
        return jdbc.sql("select * from file_merger where ? in (absorbed, survivor) order by proposed_at desc")
                .param(caseId.value())
                .query(Rows::merger)
                .list();
    }

    /** The suspension that is proposed or stands. */
    public Optional<FileSuspension> open(CaseId caseId) {
        return suspensions(caseId).stream().filter(FileSuspension::isOpen).findFirst();
    }
}
