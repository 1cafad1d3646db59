package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;

/** The files of a track in the order in which their panels saw them: each by its latest full review that recommends it. */
@Component
public class Ranking {
    /** No call of the plan has had so many. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final ProposalReader proposals;

    Ranking(JdbcClient jdbc, ProposalReader proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    public List<RankingRow> of(String track) {
        var entries = jdbc.sql("""
                select r.case_id, r.outcome, s.total, s.rank_total, s.countries, s.submitted, f.points as first
                from review_round r
                join review_result s on s.case_id = r.case_id and s.round = r.round
                join review_result_score f on f.case_id = r.case_id and f.round = r.round and f.position = 0
                where r.track = :track and r.stage = 'FULL' and r.outcome like 'RECOMMEND%'
                  and not exists (select 1 from review_round l where l.case_id = r.case_id and l.round > r.round)
                order by s.rank_total desc limit :most""")
                .param("track", track)
                .param("most", MOST)
                .query(Ranking::entry)
                .list();
        return RankingOrder.of(entries).stream().map(this::row).toList();
    }

    private RankingRow row(RankingOrder.Placed placed) {
        var entry = placed.entry();
        var facts = proposals.facts(entry.caseId());
        return new RankingRow(
                placed.place(),
                entry.caseId(),
                Objects.requireNonNullElse(facts.number(), ""),
                facts.title(),
                entry.total(),
                entry.rankTotal(),
                entry.first(),
                entry.countries(),
                entry.submitted(),
                entry.outcome());
    }

    private static RankingOrder.Entry entry(ResultSet row, int index) throws SQLException {
        return new RankingOrder.Entry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getBigDecimal("total"),
                row.getBigDecimal("rank_total"),
                row.getBigDecimal("first"),
                row.getInt("countries"),
                row.getTimestamp("submitted").toInstant(),
                row.getString("outcome"));
    }
}
