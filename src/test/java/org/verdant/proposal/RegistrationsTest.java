package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

/** K3 for exchanges: what is registered for C1.1 only after it was held does not count there. */
@VerdantTest
class RegistrationsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Registrations registrations;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Instant begins;
    private Actor proposer;

    @BeforeEach
    void anEvent() {
        today = LocalDate.now(clock);
        begins = clock.instant().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.MINUTES);
        proposer = new Road(beans).actor("proposer");
    }

    private CaseId draft(Track track, ObjectNode content) {
        return beans.getBean(CreateDraft.class).create(track, content, proposer);
    }

    private void filed(CaseId file, int n, ObjectNode content, Instant at) {
        jdbc.sql("""
                        insert into proposal_version (case_id, n, content, hash, submitted_by, submitted_at)
                        values (?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(file.value(), n, content.toString(), Versions.hash(content))
                .params(proposer.person().value(), Timestamp.from(at))
                .update();
    }

    private boolean isInTime(CaseId file) {
        return registrations.isInTime(proposals.require(file), begins);
    }

    private ObjectNode registered() {
        return Exchanges.registered(Track.POLICY, today);
    }

    private ObjectNode unregistered() {
        return Exchanges.complete(Track.POLICY, today);
    }

    @Test
    void an_activity_always_asks_to_count_and_an_exchange_only_when_it_says_so() {
        assertThat(isInTime(draft(Track.ACTIVITY, Activities.complete(today)))).isTrue();
        assertThat(isInTime(draft(Track.POLICY, registered()))).isTrue();
        assertThat(isInTime(draft(Track.POLICY, unregistered()))).isFalse();
    }

    @Test
    void registered_before_it_begins_it_counts_also_when_it_was_filed_again_later() {
        var file = draft(Track.POLICY, registered());
        filed(file, 1, registered(), begins.minus(HOUR));
        assertThat(isInTime(file)).isTrue();
        filed(file, 2, registered(), begins.plus(HOUR));
        assertThat(isInTime(file)).isTrue();
    }

    @Test
    void registered_after_it_began_it_does_not_count() {
        var file = draft(Track.POLICY, registered());
        filed(file, 1, unregistered(), begins.minus(HOUR));
        filed(file, 2, registered(), begins.plus(HOUR));
        assertThat(isInTime(file)).isFalse();
        var late = draft(Track.POLICY, registered());
        filed(late, 1, registered(), begins);
        assertThat(isInTime(late)).isFalse();
    }
}
