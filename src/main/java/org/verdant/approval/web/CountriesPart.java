package org.verdant.approval.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.approval.NoObjectionReader;
import org.verdant.approval.NoObjectionView;
import org.verdant.identity.Directory;
import org.verdant.shared.CaseId;

/** What the countries said, as pages and programs show it. */
@Component
class CountriesPart {
    private final NoObjectionReader reader;
    private final Directory directory;

    CountriesPart(NoObjectionReader reader, Directory directory) {
        this.reader = reader;
        this.directory = directory;
    }

    /**
     * One country in one round.
     *
     * @param name of who answered, or null when nobody did
     * @param state what is shown: the outcome, {@code silent}, {@code waiting}, or {@code stopped} by another country
     */
    record Row(NoObjectionView view, @Nullable String name, String state) {}

    List<Row> of(CaseId caseId) {
        var asked = reader.of(caseId);
        var people = directory.people(asked.stream()
                .map(NoObjectionView::answeredBy)
                .filter(Objects::nonNull)
                .toList());
        return asked.stream()
                .map(view -> {
                    var by = view.answeredBy() == null ? null : people.get(view.answeredBy());
                    return new Row(view, by == null ? null : by.name(), state(view, asked));
                })
                .toList();
    }

    private static String state(NoObjectionView view, List<NoObjectionView> asked) {
        var outcome = view.outcome();
        if (outcome != null) {
            return view.silent() && !outcome.stops() ? "silent" : outcome.name();
        }
        var stopped = asked.stream()
                .filter(other -> other.round() == view.round())
                .map(NoObjectionView::outcome)
                .anyMatch(other -> other != null && other.stops());
        return stopped ? "stopped" : "waiting";
    }
}
