package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CaseId;

/** What the members were told about approved projects. Never deleted: what was retracted is shown as retracted. */
@Repository
class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void publish(ProposalFacts facts, Instant at) {
        jdbc.sql("""
                insert into award_notice (case_id, number, title, track, lead, country, published_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(facts.caseId().value(), facts.number(), facts.title(), facts.track())
                .params(facts.leadOrganisationName(), facts.leadCountry().value(), Timestamp.from(at))
                .update();
    }

    /** Answers whether there was a notice to retract. */
    boolean retract(CaseId caseId, Instant at) {
        return jdbc.sql("update award_notice set retracted_at = ? where case_id = ? and retracted_at is null")
                        .params(Timestamp.from(at), caseId.value())
                        .update()
                > 0;
    }
}
