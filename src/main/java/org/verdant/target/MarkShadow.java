package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Says which figure beside a counter a file belongs to from today on. Once it is credited or refused it belongs to none by itself, but for what it achieved. */
@UseCase
public class MarkShadow {
    private final JdbcClient jdbc;
    private final Clock clock;

    MarkShadow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Moves a file to the figure beside the counter to which it belongs now.
     *
     * @param figure null when it belongs to none any more: cancelled, lapsed
     */
    public void mark(CaseId caseId, TargetCode target, @Nullable ShadowFigure figure) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into shadow_mark (case_id, target, figure, lasting, marked_on, recorded_at)
                        values (:case, :target, :figure, :lasting, :day, :now)""")
                .param("case", caseId.value())
                .param("target", target.value())
                .param("figure", figure == null ? null : figure.name())
                .param("lasting", figure != null && figure.lasting())
                .param("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
