package org.verdant.proposal;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;

/** The proposals that an actor may read, by the same rule as {@link ProposalAccess}, newest change first. */
@Component
public class ProposalList {
    /** The workflow writes whom a file was shown to and who is shut out of it. */
    private static final String READABLE = """
            not exists (select 1 from case_party x where x.case_id = p.id and x.person = :person and x.excluded)
            and (:auditor or (:proposer and p.lead_organisation = :organisation)
                 or (p.submitted_at is not null and (:coordinator
                     or exists (select 1 from case_party a where a.case_id = p.id and not a.excluded
                                   and (a.person = :person or (a.role = any(:roles)
                                       and (a.country is null or a.country = :home)))))))""";

    private final JdbcClient jdbc;
    private final Proposals proposals;

    ProposalList(JdbcClient jdbc, Proposals proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    /** One page with one row more than the limit when there are more. */
    public List<Proposal> rows(ProposalQuery query, Actor actor) {
        var where = new ArrayList<>(filters(query));
        var values = values(query, actor);
        var after = query.after();
        if (after != null) {
            where.add("(p.changed_at, p.id) < (:afterAt, :afterId)");
            values.put("afterAt", Timestamp.from(after.changedAt()));
            values.put("afterId", after.id());
        }
        var sql = "select p.id from proposal p where " + String.join(" and ", where)
                + " order by p.changed_at desc, p.id desc limit :limit";
        var ids = jdbc.sql(sql)
                .params(values)
                .param("limit", query.limit() + 1)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        return proposals.all(ids);
    }

    public long count(ProposalQuery query, Actor actor) {
        return jdbc.sql("select count(*) from proposal p where " + String.join(" and ", filters(query)))
                .params(values(query, actor))
                .query(Long.class)
                .single();
    }

    private static List<String> filters(ProposalQuery query) {
        var where = new ArrayList<String>();
        where.add(READABLE);
        if (query.scope() == ProposalQuery.Scope.MINE) {
            where.add(":proposer and p.lead_organisation = :organisation");
        }
        if (query.track() != null) {
            where.add("p.track = :track");
        }
        if (query.status() != null) {
            where.add("p.status = :status");
        }
        if (query.country() != null) {
            where.add(":country = any(p.countries)");
        }
        if (query.q() != null) {
            where.add("(p.title ilike :q escape '!' or p.number ilike :q escape '!')");
        }
        return where;
    }

    private static Map<String, Object> values(ProposalQuery query, Actor actor) {
        var values = new HashMap<String, Object>();
        values.put("person", actor.person().value());
        values.put("organisation", actor.organisation().value());
        values.put("home", actor.country().value());
        values.put("proposer", actor.has(Role.PROPOSER));
        values.put("auditor", actor.has(Role.AUDITOR));
        values.put("coordinator", actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD));
        values.put(
                "roles",
                actor.roles().stream()
                        .filter(role -> role != Role.PROPOSER)
                        .map(Role::code)
                        .toArray(String[]::new));
        values.put("track", String.valueOf(query.track()));
        values.put("status", String.valueOf(query.status()));
        values.put("country", String.valueOf(query.country()));
        values.put("q", "%" + String.valueOf(query.q()).replaceAll("([!%_])", "!$1") + "%");
        return values;
    }
}
