package org.verdant.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What the parties and the conditions of agreements are called, those of many files at once: the newest version's, by number. */
@Component
class AgreementSubjects {
    private static final String NEWEST = """
             from %s p where p.case_id = any(?)
            and p.version = (select max(v.n) from agreement_version v where v.case_id = p.case_id) order by p.case_id, p.no""";

    private final JdbcClient jdbc;

    AgreementSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(CaseId file, String name) {}

    Map<CaseId, List<String>> parties(Collection<CaseId> files) {
        return read("select p.case_id, p.name as words" + NEWEST.formatted("agreement_party"), files);
    }

    Map<CaseId, List<String>> conditions(Collection<CaseId> files) {
        return read("select p.case_id, p.text as words" + NEWEST.formatted("agreement_condition"), files);
    }

    private Map<CaseId, List<String>> read(String sql, Collection<CaseId> files) {
        return jdbc
                .sql(sql)
                .param(files.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Named(new CaseId(row.getObject("case_id", UUID.class)), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Named::file, Collectors.mapping(Named::name, Collectors.toList())));
    }
}
