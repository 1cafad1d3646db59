package org.verdant.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;

/** What a round holds beside the reviews themselves: result, checks, questions; as far as the asker may see them. */
@Component
class PanelParts {
    private final Results results;
    private final Checks checks;
    private final Clarifications clarifications;
    private final Directory directory;
    private final PanelReviews panel;

    PanelParts(Results results, Checks checks, Clarifications clarifications, Directory directory, PanelReviews panel) {
        this.panel = panel;
        this.results = results;
        this.checks = checks;
        this.clarifications = clarifications;
        this.directory = directory;
    }

    /** Whoever has not scored yet, and the proposer, sees it when the round is concluded. A single reviewer's word is the result. */
    @Nullable
    ResultView result(Round round, Sight sight) {
        if (round.seats() == 1) {
            return null;
        }
        if (!round.concluded() && (sight == Sight.PROPOSER || sight == Sight.OWN)) {
            return null;
        }
        var consensus = results.consensus(round);
        var scores = consensus.map(Consensus::scores).orElseGet(() -> results.scores(round, false));
        if (scores.isEmpty()) {
            return null;
        }
        var total = results.total(round).orElseGet(() -> panel.score(round).total());
        return new ResultView(
                scores,
                total,
                consensus.isPresent(),
                consensus.map(Consensus::conditions).orElse(List.of()),
                consensus.map(Consensus::summary).orElse(null),
                sight == Sight.PROPOSER
                        ? null
                        : consensus.map(Consensus::minorityNote).orElse(null));
    }

    List<CheckView> checks(Round round, Sight sight) {
        if (!round.concluded() && sight != Sight.ALL) {
            return List.of();
        }
        var made = checks.of(round);
        var people = directory.people(
                made.stream().map(Check::checkedBy).filter(Objects::nonNull).toList());
        return made.stream().map(check -> view(check, sight, people)).toList();
    }

    private static CheckView view(Check check, Sight sight, Map<PersonId, PersonCard> people) {
        var all = sight == Sight.ALL;
        var officer = check.checkedBy() == null ? null : people.get(check.checkedBy());
        return new CheckView(
                check.kind(),
                check.outcome(),
                check.category(),
                check.conditions(),
                all ? check.comment() : null,
                all && officer != null ? officer.name() : null,
                check.checkedAt());
    }

    List<Clarification> clarifications(Round round) {
        return clarifications.of(round);
    }
}
