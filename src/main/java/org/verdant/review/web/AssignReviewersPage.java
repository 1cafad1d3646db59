package org.verdant.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.Candidate;
import org.verdant.review.ReviewReader;
import org.verdant.review.ReviewerCandidates;
import org.verdant.review.SeatsOfPanel;
import org.verdant.shared.Actor;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class AssignReviewersPage implements TaskPage {
    private final ReviewerCandidates candidates;
    private final ConflictWords words;
    private final ReviewReader reviews;
    private final ProposalReader proposals;
    private final SeatsOfPanel seats;

    AssignReviewersPage(
            ReviewerCandidates candidates,
            ConflictWords words,
            ReviewReader reviews,
            ProposalReader proposals,
            SeatsOfPanel seats) {
        this.seats = seats;
        this.candidates = candidates;
        this.words = words;
        this.reviews = reviews;
        this.proposals = proposals;
    }

    /** A candidate as the page shows it. */
    record Row(Candidate candidate, List<ConflictWords.Item> conflicts) {}

    @Override
    public String taskKey() {
        return LightReview.ASSIGN_REVIEWERS;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var language = LocaleContextHolder.getLocale();
        var round = reviews.of(task.caseId(), actor).get(0);
        return Map.of(
                "facts", proposals.facts(task.caseId()),
                "workingGroup", round.workingGroup(),
                "panelSize", seats.toFill(task),
                "wanted", seats.wanted(task.caseId()),
                "candidates", rows(task, language));
    }

    private List<Row> rows(OpenTask task, Locale language) {
        return candidates.of(task.caseId()).stream()
                .map(candidate -> new Row(candidate, words.of(candidate.conflicts(), language)))
                .toList();
    }
}
