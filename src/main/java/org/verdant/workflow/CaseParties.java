package org.verdant.workflow;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * Who may read a file because the process asked that person or that role for something, and who never may: a person in conflict
 * never sees the case again ({@code ux.md} 3).
 */
@Component
public class CaseParties {
    private final JdbcClient jdbc;

    CaseParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the process ever asked this person, or a role of this person, about the file and did not shut the person out. */
    public boolean mayRead(CaseId caseId, Actor actor) {
        return jdbc.sql("""
                select count(*) > 0 and count(*) filter (where excluded) = 0 from case_party
                where case_id = :case and (person = :person
                    or (role = any(:roles) and (country is null or country = :country)))""")
                .param("case", caseId.value())
                .param("person", actor.person().value())
                .param("roles", Roles.codes(actor))
                .param("country", actor.country().value())
                .query(Boolean.class)
                .single();
    }

    public boolean isExcluded(CaseId caseId, PersonId person) {
        return jdbc.sql("select count(*) > 0 from case_party where case_id = ? and person = ? and excluded")
                .params(caseId.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    public void add(CaseId caseId, PersonId person) {
        jdbc.sql("""
                insert into case_party (case_id, person) values (?, ?)
                on conflict (case_id, person) where person is not null do nothing""").params(caseId.value(), person.value()).update();
    }

    /** Shuts the person out of the file for good: neither the case nor its tasks nor its counts. */
    public void exclude(CaseId caseId, PersonId person) {
        jdbc.sql("""
                insert into case_party (case_id, person, excluded) values (?, ?, true)
                on conflict (case_id, person) where person is not null do update set excluded = true""").params(caseId.value(), person.value()).update();
    }

    void add(UUID caseId, Role role) {
        jdbc.sql("""
                insert into case_party (case_id, role) values (?, ?)
                on conflict (case_id, role, country) where role is not null do nothing""").params(caseId, role.code()).update();
    }
}
