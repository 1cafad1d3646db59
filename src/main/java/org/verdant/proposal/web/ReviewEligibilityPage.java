package org.verdant.proposal.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EligibilityOutcome;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.ReevaluationReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** What a coordinator sees of a file that would no longer be eligible: what changed, since when, and the file in brief. */
@Component
class ReviewEligibilityPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReevaluationReader reader;
    private final FindingWords words;
    private final MessageSource messages;

    ReviewEligibilityPage(
            ProposalReader proposals, ReevaluationReader reader, FindingWords words, MessageSource messages) {
        this.proposals = proposals;
        this.reader = reader;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return EligibilityReview.REVIEW_ELIGIBILITY;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var language = LocaleContextHolder.getLocale();
        var outcomes = Arrays.stream(EligibilityOutcome.values())
                .map(outcome -> new Choice(
                        outcome.name(),
                        Objects.requireNonNull(messages.getMessage(
                                "reevaluation.outcome." + outcome, null, outcome.name(), language))))
                .toList();
        return Map.of(
                "facts", proposals.facts(task.caseId()),
                "eligibilityFindings", words.of(reader.findings(task.caseId(), actor), language),
                "outcomes", outcomes);
    }
}
