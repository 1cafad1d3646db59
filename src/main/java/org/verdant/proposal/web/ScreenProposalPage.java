package org.verdant.proposal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ContentReader;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.ReadWarnings;
import org.verdant.proposal.ScreeningCard;
import org.verdant.proposal.ScreeningOutcome;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.TaskPage;

/** What a coordinator sees when screening: the whole proposal, what the rules found, what is worth a second look. */
@Component
class ScreenProposalPage implements TaskPage {
    private final ReadProposal proposals;
    private final ContentReader contents;
    private final ReadWarnings readWarnings;
    private final CheckWords words;
    private final MessageSource messages;

    ScreenProposalPage(
            ReadProposal proposals,
            ContentReader contents,
            ReadWarnings readWarnings,
            CheckWords words,
            MessageSource messages) {
        this.proposals = proposals;
        this.contents = contents;
        this.readWarnings = readWarnings;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return ProposalProcess.SCREEN_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var language = LocaleContextHolder.getLocale();
        var proposal = proposals.require(task.caseId(), actor);
        var content = contents.read(proposal.track(), proposal.content()).content();
        return Map.of(
                "proposal", proposal,
                "sheet", Sheet.of(proposal.track(), content, messages, language),
                "failures",
                        proposals
                                .screening(task.caseId(), actor)
                                .map(ScreeningCard::failures)
                                .orElse(List.of()),
                "warnings", words.all(readWarnings.of(task.caseId(), actor), language),
                "outcomes", outcomes(language));
    }

    private List<Choice> outcomes(Locale language) {
        return Arrays.stream(ScreeningOutcome.values())
                .map(outcome -> new Choice(
                        outcome.name(),
                        Objects.requireNonNull(messages.getMessage(
                                "proposal.screeningOutcome." + outcome, null, outcome.name(), language))))
                .toList();
    }
}
