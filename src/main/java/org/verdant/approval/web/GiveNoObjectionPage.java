package org.verdant.approval.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.CountryLetters;
import org.verdant.approval.GiveNoObjectionForm;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class GiveNoObjectionPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReadDocuments documents;
    private final CountryLetters letters;
    private final MessageSource messages;

    GiveNoObjectionPage(
            ProposalReader proposals, ReadDocuments documents, CountryLetters letters, MessageSource messages) {
        this.proposals = proposals;
        this.documents = documents;
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return NoObjection.GIVE_NO_OBJECTION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var country = Objects.requireNonNull(task.country());
        var facts = proposals.facts(task.caseId());
        return Map.of(
                "facts",
                facts,
                "letterNeeded",
                letters.isConsentALetter(facts.track()),
                "askedCountry",
                country.name(LocaleContextHolder.getLocale()),
                "forCoordinator",
                task.role() == Role.COORDINATOR,
                "answers",
                answers(),
                "letters",
                letters(task.caseId()));
    }

    private List<Choice> answers() {
        return Arrays.stream(GiveNoObjectionForm.Answer.values())
                .map(answer -> new Choice(
                        answer.name(),
                        messages.getMessage("approval.answer." + answer, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private List<Choice> letters(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }
}
