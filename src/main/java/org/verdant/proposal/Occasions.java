package org.verdant.proposal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** Which other files are about the same thing: possible duplicates (E08), and the convening that an event is part of (K12). */
@Repository
class Occasions {
    private static final double SIMILAR = 0.8;

    private final JdbcClient jdbc;

    Occasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Same lead, similar title, overlapping period, and the other one still open. */
    boolean isDuplicate(Examined file) {
        var content = file.content();
        if (content.title() == null || content.plannedStart() == null || content.plannedEnd() == null) {
            return false;
        }
        return jdbc
                .sql("""
                        select title from proposal
                         where lead_organisation = :lead and id <> :id and submitted_at is not null
                           and status not in ('REJECTED','COMPLETED','WITHDRAWN','CANCELLED','LAPSED','INELIGIBLE')
                           and planned_start <= :end and planned_end >= :start""")
                .param("lead", file.lead().organisation().value())
                .param("id", file.caseId().value())
                .param("start", content.plannedStart())
                .param("end", content.plannedEnd())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(title -> similarity(title, content.title()) >= SIMILAR);
    }

    /** Same place and overlapping dates as the event that it names as its parent. */
    boolean isPartOfAnother(CaseId self, EventDetails event) {
        if (event.parentEvent() == null || event.start() == null || event.end() == null) {
            return false;
        }
        return jdbc.sql("""
                        select exists (select 1 from proposal
                         where id <> :self and (number = :parent or id::text = :parent) and lower(place) = lower(:place)
                           and event_start < :end and event_end > :start)""")
                .param("self", self.value())
                .param("parent", event.parentEvent())
                .param("place", event.place() == null ? "" : event.place().strip())
                .param("start", event.start())
                .param("end", event.end())
                .query(Boolean.class)
                .single();
    }

    /** The share of words that two titles have in common. */
    static double similarity(@Nullable String one, String other) {
        var words = words(one == null ? "" : one);
        var all = new HashSet<>(words);
        var common = new HashSet<>(words);
        all.addAll(words(other));
        common.retainAll(words(other));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String title) {
        var words = new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
