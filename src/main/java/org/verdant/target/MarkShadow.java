package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/** Says which figure beside a counter a file belongs to from today on. Once it is credited or refused it belongs to none by itself, but for what it achieved. */
@UseCase
public class MarkShadow {
    private final Programme programme;
    private final CountryKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    MarkShadow(Programme programme, CountryKeys keys, JdbcClient jdbc, Clock clock) {
        this.programme = programme;
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Moves a file to the figure beside the counter to which it belongs now.
     *
     * @param figure null when it belongs to none any more: cancelled, lapsed
     * @param countries what is shown of the file where countries are counted: each once, however many files it is in; else unused
     */
    public void mark(
            CaseId caseId, TargetCode target, @Nullable ShadowFigure figure, Collection<CountryCode> countries) {
        var now = clock.instant();
        var byCountry = programme.require(target).distinctBy() == DistinctBy.COUNTRY;
        jdbc.sql("""
                        insert into shadow_mark (case_id, target, figure, lasting, counted_as, marked_on, recorded_at)
                        values (:case, :target, :figure, :lasting, :countedAs, :day, :now)""")
                .param("case", caseId.value())
                .param("target", target.value())
                .param("figure", figure == null ? null : figure.name())
                .param("lasting", figure != null && figure.lasting())
                .param("countedAs", byCountry ? countries.stream().map(keys::of).toArray(String[]::new) : null)
                .param("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
