package org.verdant.proposal.web;

import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.CheckProposal;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.TaskPage;

/** What a proposer sees when a concept was accepted: what still stands in the way of handing in the full proposal. */
@Component
class SubmitFullProposalPage implements TaskPage {
    private final CheckProposal checkProposal;
    private final CheckWords words;

    SubmitFullProposalPage(CheckProposal checkProposal, CheckWords words) {
        this.checkProposal = checkProposal;
        this.words = words;
    }

    @Override
    public String taskKey() {
        return ProjectReview.SUBMIT_FULL_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return Map.of("check", words.of(checkProposal.check(task.caseId(), actor), LocaleContextHolder.getLocale()));
    }
}
