package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.VerdantClock;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** What a start does about the demonstration's files when there are some already. */
@VerdantTest
class LoadDemoFilesTest {
    private final DemoGate gate = new DemoGate();

    @Autowired
    DemoClock demoClock;

    @Autowired
    VerdantClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext beans;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void remember_the_time() {
        before = clock.instant();
    }

    @AfterEach
    void give_the_time_back() {
        demoClock.moveTo(before);
    }

    @Test
    void a_start_that_was_ended_while_it_lived_in_the_past_is_caught_up_with_and_what_fell_due_happens() {
        demoClock.reset();
        demoClock.moveTo(clock.instant().minus(Duration.ofDays(40)));
        var road = new Road(beans);
        var waiting = road.submitted();
        road.takeOf(waiting, "screenProposal", "coordinator", "{\"outcome\":\"RETURN\",\"comment\":\"No agenda\"}");
        start();
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
        assertThat(remembered()).isZero();
        assertThat(beans.getBean(ProposalReader.class).facts(waiting).status())
                .as("nobody completed it in 14 days")
                .isEqualTo(Status.LAPSED);
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void the_time_of_a_demonstration_that_is_whole_is_left_alone() {
        new Road(beans).eligible();
        demoClock.advance(Duration.ofDays(1));
        var ahead = clock.offset();
        start();
        assertThat(clock.offset()).isEqualTo(ahead);
        assertThat(gate.isOpen()).isTrue();
    }

    private void start() {
        DemoChapter never = (today, now, timeline) -> {
            throw new AssertionError("there are files: nothing is made");
        };
        new LoadDemoFiles(List.of(never), demoClock, clock, jdbc, gate).run(new DefaultApplicationArguments());
    }

    private long remembered() {
        return jdbc.sql("select offset_seconds from demo_clock")
                .query(Long.class)
                .single();
    }
}
