package org.verdant.proposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ReevaluationReader;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.CasePageParts;

/** Parts of the page of a proposal that the API shows too. */
@Component
class PageParts {
    private final ProposalStory story;
    private final ProposalAnswers answers;
    private final FormChoices choices;
    private final ReevaluationReader reevaluations;
    private final FindingWords findingWords;
    private final CasePageParts added;

    PageParts(
            ProposalStory story,
            ProposalAnswers answers,
            FormChoices choices,
            ReevaluationReader reevaluations,
            FindingWords findingWords,
            CasePageParts added) {
        this.reevaluations = reevaluations;
        this.findingWords = findingWords;
        this.story = story;
        this.answers = answers;
        this.choices = choices;
        this.added = added;
    }

    List<ProposalStory.Entry> story(Proposal proposal, Actor reader, Locale language) {
        return story.of(proposal, reader, language);
    }

    /** What made the file be looked at again, for those who are to know. */
    List<FindingWords.Finding> findings(Proposal proposal, Actor reader, Locale language) {
        return findingWords.of(reevaluations.findings(proposal.id(), reader), language);
    }

    /** What other modules say on top of the page. */
    Map<String, Object> added(Proposal proposal, Actor reader) {
        return proposal.number() == null ? Map.of() : added.model(proposal.id(), reader);
    }

    Optional<ProposalAnswers.Counting> counting(Proposal proposal) {
        return answers.counting(proposal);
    }

    List<Choice> documentKinds(Track track, Locale language) {
        return choices.documentKinds(track, language);
    }
}
