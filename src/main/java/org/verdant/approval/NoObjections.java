package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Role;

/** What the countries were asked and what they said, round by round. */
@Repository
class NoObjections {
    private final JdbcClient jdbc;

    NoObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a round in which the countries are asked in that order. */
    void open(ProposalFacts facts, List<AskedCountry> asked, Instant at) {
        var round = last(facts.caseId()) + 1;
        for (int position = 0; position < asked.size(); position++) {
            jdbc.sql("""
                    insert into no_objection (case_id, round, position, country, asked_role, asked_at, version, content_hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(facts.caseId().value(), round, position)
                    .params(
                            asked.get(position).country().value(),
                            asked.get(position).role().name())
                    .params(Timestamp.from(at), facts.version(), facts.contentHash())
                    .update();
        }
    }

    private int last(CaseId caseId) {
        return jdbc.sql("select coalesce(max(round), 0) from no_objection where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    /** Those that had no objection to exactly this content. */
    Set<CountryCode> consented(CaseId caseId, String contentHash) {
        return jdbc.sql("""
                select country from no_objection
                where case_id = ? and content_hash = ? and outcome = 'NO_OBJECTION'""")
                .params(caseId.value(), contentHash)
                .query((row, number) -> CountryCode.of(row.getString(1)))
                .set();
    }

    /** Who is asked at a place of the newest round, counted from 0. */
    AskedCountry asked(CaseId caseId, int position) {
        return jdbc.sql("""
                select country, asked_role from no_objection where case_id = ? and position = ?
                order by round desc limit 1""")
                .params(caseId.value(), position)
                .query((row, number) ->
                        new AskedCountry(CountryCode.of(row.getString(1)), Role.valueOf(row.getString(2))))
                .single();
    }

    /** Those of the newest round that have not answered. */
    List<CountryCode> silent(CaseId caseId) {
        return jdbc.sql("""
                select country from no_objection where case_id = ? and round = ? and outcome is null
                order by position""")
                .params(caseId.value(), last(caseId))
                .query((row, number) -> CountryCode.of(row.getString(1)))
                .list();
    }

    /** Records what a country of the newest round said or, without a person, what its silence comes to. */
    void answer(CaseId caseId, NoObjectionView said) {
        var document = said.document();
        var by = said.answeredBy();
        jdbc.sql("""
                update no_objection set outcome = ?, silent = ?, comment = ?, document = ?, answered_by = ?, answered_at = ?
                where case_id = ? and round = ? and country = ? and outcome is null""")
                .params(String.valueOf(said.outcome()), said.silent(), said.comment())
                .params(document == null ? null : document.value(), by == null ? null : by.value())
                .params(said.answeredAt() == null ? null : Timestamp.from(said.answeredAt()))
                .params(caseId.value(), last(caseId), said.country().value())
                .update();
    }
}
