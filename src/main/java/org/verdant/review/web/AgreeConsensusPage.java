package org.verdant.review.web;

import java.util.Arrays;
import java.util.HashMap;
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
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.TaskPage;

@Component
class AgreeConsensusPage implements TaskPage {
    private final ProposalReader proposals;
    private final Programme programme;
    private final ReviewReader reviews;
    private final ReviewTab tab;
    private final MessageSource messages;

    AgreeConsensusPage(
            ProposalReader proposals,
            Programme programme,
            ReviewReader reviews,
            ReviewTab tab,
            MessageSource messages) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.programme = programme;
        this.tab = tab;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return PanelReview.AGREE_CONSENSUS;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var facts = proposals.facts(task.caseId());
        var model = new HashMap<>(tab.of(task.caseId(), actor));
        var rubric = programme.rubric(
                facts.track(), reviews.of(task.caseId(), actor).get(0).stage());
        model.put("facts", facts);
        model.put("rubric", RubricRow.of(rubric, LocaleContextHolder.getLocale()));
        model.put("step", Points.plain(rubric.step()));
        model.put("max", Points.plain(rubric.max()));
        model.put("pass", Points.plain(rubric.pass()));
        model.put("recommendations", recommendations());
        return model;
    }

    private List<Choice> recommendations() {
        return Arrays.stream(Recommendation.values())
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage("review.recommendation." + value, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
