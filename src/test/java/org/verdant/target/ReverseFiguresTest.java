package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.support.VerdantTest;

/** Figures without a minimum are taken back by entries of the opposite sign; what was known before stays. */
@VerdantTest
class ReverseFiguresTest {
    private static final TargetCode YOUNG = TargetCode.of("Q6.1");
    private static final LocalDate HELD = LocalDate.of(2027, 5, 3);

    @Autowired
    RecordFigures recordFigures;

    @Autowired
    ReverseFigures reverseFigures;

    @Autowired
    RefutedFigures refutedFigures;

    @Autowired
    TrackedFigures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void what_is_taken_back_no_longer_counts_from_its_day_on_and_twice_is_once() {
        var before = figure("participants", HELD);
        var file = held();
        assertThat(figure("participants", HELD)).isEqualTo(before + 40);
        reverseFigures.reverse(file, HELD.plusDays(30), "STOPPED");
        reverseFigures.reverse(file, HELD.plusDays(30), "STOPPED");
        assertThat(figure("participants", HELD)).isEqualTo(before + 40);
        assertThat(taken(file)).containsExactlyInAnyOrder(-40L, -1L, -1L);
    }

    @Test
    void a_country_that_another_file_names_still_counts() {
        var first = held();
        held();
        var countries = figure("countries", HELD);
        reverseFigures.reverse(first, HELD, "STOPPED");
        assertThat(figure("countries", HELD)).isEqualTo(countries);
    }

    @Test
    void false_evidence_takes_the_figures_of_an_exchange_back_with_its_credit() {
        var file = held();
        var known = figure("exchanges", HELD);
        refutedFigures.on(reversal(file, "CANCELLED"));
        assertThat(figure("exchanges", HELD)).isEqualTo(known);
        refutedFigures.on(reversal(file, "NOT_VERIFIED"));
        assertThat(figure("exchanges", HELD)).isEqualTo(known - 1);
    }

    @Test
    void an_entry_is_never_changed() {
        var file = held();
        assertThatThrownBy(() -> jdbc.sql("update tracked_figure set amount = 1 where case_id = ?")
                        .param(file.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private CaseId held() {
        var file = new CaseId(UUID.randomUUID());
        recordFigures.record(
                file,
                YOUNG,
                HELD,
                List.of(
                        TrackedFigure.amount("exchanges", 1),
                        TrackedFigure.amount("participants", 40),
                        TrackedFigure.distinct("countries", "KW")));
        return file;
    }

    private static CreditReversed reversal(CaseId file, String reason) {
        return new CreditReversed(
                file, TargetCode.of("C1.1"), null, HELD, reason, PersonId.SYSTEM, new PersonId(UUID.randomUUID()));
    }

    /** What was taken back of a file, on the day of the decision. */
    private List<Long> taken(CaseId file) {
        return jdbc.sql("select amount from tracked_figure where case_id = ? and effective_date = ?")
                .params(file.value(), HELD.plusDays(30))
                .query(Long.class)
                .list();
    }

    private long figure(String measure, LocalDate day) {
        return Objects.requireNonNull(
                figures.asOf(day, clock.instant()).get(YOUNG).get(measure));
    }
}
