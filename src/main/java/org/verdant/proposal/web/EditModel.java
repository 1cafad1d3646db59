package org.verdant.proposal.web;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.proposal.CheckProposal;
import org.verdant.proposal.CheckResult;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ReadProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;

/** What the page of the form shows. What is merely missing is marked at its field only once somebody asked what is missing. */
@Component
class EditModel {
    private final ReadProposal proposals;
    private final CheckProposal checkProposal;
    private final FormChoices choices;
    private final CheckWords words;
    private final Clock clock;

    EditModel(ReadProposal proposals, CheckProposal checkProposal, FormChoices choices, CheckWords words, Clock clock) {
        this.proposals = proposals;
        this.checkProposal = checkProposal;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    enum Marking {
        WHAT_IS_WRONG,
        ALL
    }

    void fill(Model model, Proposal proposal, Marking marking, @Nullable String added, Actor actor, Locale language) {
        var check = checkProposal.check(proposal.id(), actor);
        var form = new FormValues(proposal.content(), marked(check, marking));
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", form);
        model.addAttribute("rows", new FormRows(form, added, proposal.track()));
        model.addAttribute("choices", choices.all(language));
        model.addAttribute("labels", choices.labels(language));
        model.addAttribute("documentKinds", choices.documentKinds(proposal.track(), language));
        model.addAttribute("organisations", organisations(proposal));
        var documents = proposals.documents(proposal.id(), actor);
        model.addAttribute("documents", documents);
        model.addAttribute(
                "needed",
                choices.neededDocuments(
                        proposal.track(),
                        kind -> isMissing(kind, check)
                                || documents.stream()
                                        .anyMatch(card -> card.kind().equals(kind)),
                        language));
        model.addAttribute(
                "screening", proposals.screening(proposal.id(), actor).orElse(null));
        panel(model, proposal, check, language);
    }

    private static boolean isMissing(String kind, CheckResult check) {
        return check.errors().stream().anyMatch(error -> error.field().equals("documents." + kind));
    }

    /** The lead and the partners that have a name, for the parts of the form that refer to them. */
    private static List<Choice> organisations(Proposal proposal) {
        var names = new LinkedHashSet<>(Set.of(proposal.lead().name()));
        proposal.content()
                .path("partners")
                .forEach(partner -> names.add(partner.path("name").asText("")));
        names.remove("");
        return names.stream().map(name -> new Choice(name, name)).toList();
    }

    /** The parts that change while somebody types: steps, findings, the time of the last save. */
    void panel(Model model, Proposal proposal, CheckResult check, Locale language) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("steps", FormStep.of(proposal.track(), check.errors()));
        model.addAttribute("check", words.of(check, language));
        model.addAttribute("savedAt", clock.instant());
    }

    void panel(Model model, Proposal proposal, Actor actor, Locale language) {
        panel(model, proposal, checkProposal.check(proposal.id(), actor), language);
    }

    private static List<FieldError> marked(CheckResult check, Marking marking) {
        return marking == Marking.ALL
                ? check.errors()
                : check.errors().stream()
                        .filter(error -> !error.code().equals("required"))
                        .toList();
    }
}
