package org.verdant.approval.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.approval.ChangeOutcome;
import org.verdant.approval.ChangeRequest;
import org.verdant.approval.ChangeRequestReader;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What was asked to be changed in a file, with the names of people and documents. */
@Component
class ChangesTab {
    private final ChangeRequestReader requests;
    private final ProposalReader proposals;
    private final AgreementTab agreement;
    private final AgreementChoices choices;
    private final Directory directory;

    ChangesTab(
            ChangeRequestReader requests,
            ProposalReader proposals,
            AgreementTab agreement,
            AgreementChoices choices,
            Directory directory) {
        this.requests = requests;
        this.proposals = proposals;
        this.agreement = agreement;
        this.choices = choices;
        this.directory = directory;
    }

    /** What a page shows of all requests. */
    Map<String, Object> model(CaseId caseId) {
        var model = new HashMap<>(agreement.model(caseId));
        var all = requests.of(caseId);
        model.put("facts", proposals.facts(caseId));
        model.put("requests", all);
        model.put("open", requests.open(caseId).isPresent());
        model.put("names", names(all));
        return model;
    }

    /** What those see who decide on the open one. */
    Map<String, Object> decision(CaseId caseId) {
        var model = model(caseId);
        requests.open(caseId).ifPresent(request -> model.put("asked", request));
        model.put("outcomes", choices.of(List.of(ChangeOutcome.values()), "change.outcome."));
        return model;
    }

    private Map<PersonId, String> names(List<ChangeRequest> all) {
        var people = all.stream()
                .flatMap(request -> Stream.concat(
                        Stream.of(request.askedBy()),
                        request.verdicts().stream().map(ChangeRequest.Verdict::by)))
                .toList();
        var names = new HashMap<PersonId, String>();
        directory.people(people).forEach((id, card) -> names.put(id, card.name()));
        return names;
    }
}
