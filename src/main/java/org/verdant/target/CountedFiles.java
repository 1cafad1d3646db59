package org.verdant.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Which targets each of some files counts to now. */
@Component
public class CountedFiles {
    private static final String LIVE = """
            select c.case_id, c.target, min(c.effective_date) as since, bool_and(s.credit_id is not null) as provisional
              from credit c left join credit_suspension s on s.credit_id = c.id
             where c.case_id = any(:files) and c.outcome <> 'REFUSED'
               and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
             group by c.case_id, c.target order by c.target
            """;

    private final JdbcClient jdbc;

    CountedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a file counts to.
     *
     * @param since the day of the event by which it counts, the first of several
     * @param provisional while all of them are suspended (K16)
     */
    public record Counted(TargetCode target, LocalDate since, boolean provisional) {}

    /** Those of the files that count, in the order of the targets; one query for all. */
    public Map<CaseId, List<Counted>> of(Collection<CaseId> files) {
        var counted = new HashMap<CaseId, List<Counted>>();
        jdbc.sql(LIVE)
                .param("files", files.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    counted.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), file -> new ArrayList<>())
                            .add(new Counted(
                                    TargetCode.of(row.getString("target")),
                                    row.getObject("since", LocalDate.class),
                                    row.getBoolean("provisional")));
                });
        return counted;
    }
}
