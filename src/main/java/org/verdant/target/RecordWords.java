package org.verdant.target;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Enters a stage of a milestone or an outcome in words of a commitment without a minimum ({@code domain.md} 1.3). It is dated, has its
 * evidence, and is never taken out again; entering it twice is entering it once. No target is moved by it.
 */
@UseCase
public class RecordWords {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordWords(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void record(CaseId caseId, TargetCode tracked, TrackedWord word) {
        var evidence = word.evidence();
        var entered = jdbc.sql("""
                        insert into tracked_word (case_id, target, measure, words, evidence, effective_date, recorded_at)
                        values (:case, :target, :measure, :words, :evidence, :day, :now) on conflict do nothing""")
                .param("case", caseId.value())
                .param("target", tracked.value())
                .param("measure", word.measure())
                .param("words", word.words())
                .param("evidence", evidence == null ? null : evidence.value())
                .param("day", word.on())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (entered > 0) {
            events.publishEvent(new WordsRecorded(caseId, tracked, word.measure(), word.on()));
        }
    }
}
