package org.verdant.review.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.ReviewReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.target.Programme;

/** The reviews of a file as a page shows them: {@code rounds}, {@code criteria} (names by code), {@code pass} and {@code max}. */
@Component
class ReviewTab {
    private final ReviewReader reviews;
    private final ProposalReader proposals;
    private final Programme programme;

    ReviewTab(ReviewReader reviews, ProposalReader proposals, Programme programme) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.programme = programme;
    }

    Map<String, Object> of(CaseId caseId, Actor actor) {
        var rubric = programme.rubric(proposals.facts(caseId).track());
        var names = RubricRow.of(rubric, LocaleContextHolder.getLocale()).stream()
                .collect(Collectors.toMap(RubricRow::code, RubricRow::name));
        return Map.of(
                "rounds", reviews.of(caseId, actor),
                "criteria", names,
                "max", Points.plain(rubric.max()),
                "pass", Points.plain(rubric.pass()));
    }
}
