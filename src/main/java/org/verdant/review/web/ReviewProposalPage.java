package org.verdant.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.Recommendation;
import org.verdant.review.ReviewReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.target.Programme;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class ReviewProposalPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReviewReader reviews;
    private final Programme programme;
    private final MessageSource messages;

    ReviewProposalPage(ProposalReader proposals, ReviewReader reviews, Programme programme, MessageSource messages) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.programme = programme;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return LightReview.REVIEW_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var facts = proposals.facts(task.caseId());
        var rubric = programme.rubric(
                facts.track(), reviews.of(task.caseId(), actor).get(0).stage());
        return Map.of(
                "facts", facts,
                "rubric", RubricRow.of(rubric, LocaleContextHolder.getLocale()),
                "step", Points.plain(rubric.step()),
                "max", Points.plain(rubric.max()),
                "pass", Points.plain(rubric.pass()),
                "recommendations", recommendations());
    }

    private List<Choice> recommendations() {
        return Arrays.stream(Recommendation.values())
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage("review.recommendation." + value, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
