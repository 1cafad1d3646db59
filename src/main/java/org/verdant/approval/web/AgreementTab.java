package org.verdant.approval.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.approval.Agreement;
import org.verdant.approval.AgreementReader;
import org.verdant.approval.AwardReader;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Choice;

/** The agreement of a file with the names of people and documents, and what hangs on it. */
@Component
class AgreementTab {
    private final AgreementReader agreements;
    private final AwardReader awards;
    private final ReadDocuments documents;
    private final Directory directory;

    AgreementTab(AgreementReader agreements, AwardReader awards, ReadDocuments documents, Directory directory) {
        this.agreements = agreements;
        this.awards = awards;
        this.documents = documents;
        this.directory = directory;
    }

    /** {@code agreement} and its parts; the first is missing while there is none. */
    Map<String, Object> model(CaseId caseId) {
        var model = new HashMap<String, Object>();
        model.put("versions", agreements.versions(caseId));
        model.put("files", files(caseId));
        model.put("documents", choices(caseId));
        agreements.of(caseId).ifPresent(agreement -> {
            model.put("agreement", agreement);
            model.put("people", names(agreement));
        });
        awards.reservation(caseId).ifPresent(reservation -> model.put("reservation", reservation));
        awards.notice(caseId).ifPresent(notice -> model.put("notice", notice));
        return model;
    }

    private List<Choice> choices(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }

    private Map<DocumentId, DocumentCard> files(CaseId caseId) {
        return documents.of(caseId).stream().collect(Collectors.toMap(DocumentCard::id, card -> card));
    }

    private Map<PersonId, String> names(Agreement agreement) {
        var people = new ArrayList<PersonId>();
        agreement.parties().forEach(party -> {
            var signature = party.signature();
            if (signature != null) {
                people.add(signature.by());
            }
        });
        agreement.conditions().forEach(condition -> {
            var evidence = condition.evidence();
            if (evidence != null) {
                people.add(evidence.by());
            }
        });
        var names = new HashMap<PersonId, String>();
        directory.people(people).forEach((id, card) -> names.put(id, card.name()));
        return names;
    }
}
