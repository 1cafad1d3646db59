package org.verdant.approval.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.approval.PlatformStageReader;
import org.verdant.approval.PlatformStageView;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.Choice;

/** How far the case of the research platform is, with the names of people and papers. */
@Component
class PlatformPart {
    private final PlatformStageReader stages;
    private final ProposalReader proposals;
    private final ReadDocuments documents;
    private final Directory directory;

    PlatformPart(PlatformStageReader stages, ProposalReader proposals, ReadDocuments documents, Directory directory) {
        this.stages = stages;
        this.proposals = proposals;
        this.documents = documents;
        this.directory = directory;
    }

    Map<String, Object> model(CaseId caseId) {
        var reached = stages.of(caseId);
        var cards = documents.of(caseId);
        var model = new HashMap<String, Object>();
        model.put("facts", proposals.facts(caseId));
        model.put("stages", reached);
        model.put(
                "names",
                directory
                        .people(reached.stream()
                                .map(PlatformStageView::recordedBy)
                                .toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(card -> card.id().toString(), card -> card.name())));
        model.put(
                "paperNames",
                cards.stream().collect(Collectors.toMap(card -> card.id().toString(), DocumentCard::fileName)));
        model.put(
                "papers",
                cards.stream()
                        .map(card -> new Choice(card.id().toString(), card.fileName()))
                        .toList());
        return model;
    }
}
