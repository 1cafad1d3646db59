package org.verdant.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.review.Disclosure;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.shared.web.FileAnswer;

/** What everybody may see of a disclosed file: what it is about, and the papers about its harm. */
@Component
class DisclosedFiles {
    private static final Set<String> OPEN_PAPERS = Set.of("SAFEGUARDS", "ASSESSMENT");

    private final ProposalReader proposals;
    private final FinancingReader financings;
    private final ReadDocuments documents;
    private final Clock clock;

    DisclosedFiles(ProposalReader proposals, FinancingReader financings, ReadDocuments documents, Clock clock) {
        this.proposals = proposals;
        this.financings = financings;
        this.documents = documents;
        this.clock = clock;
    }

    /** A file of the list, and whether comments are still taken. */
    record DisclosedHead(Disclosure disclosure, String title, boolean open) {}

    /** A file with its facts, what is financed and where, and whether comments are still taken. */
    record DisclosedFile(Disclosure disclosure, ProposalFacts facts, FinancingTerms terms, boolean open) {}

    List<DisclosedHead> heads(List<Disclosure> disclosures) {
        var heads = proposals.heads(disclosures.stream().map(Disclosure::caseId).toList());
        return disclosures.stream()
                .map(disclosure -> {
                    var head = heads.get(disclosure.caseId());
                    return new DisclosedHead(disclosure, head.title(), isOpen(disclosure, head.status()));
                })
                .toList();
    }

    DisclosedFile of(Disclosure disclosure) {
        var facts = proposals.facts(disclosure.caseId());
        return new DisclosedFile(
                disclosure, facts, financings.terms(disclosure.caseId()), isOpen(disclosure, facts.status()));
    }

    private boolean isOpen(Disclosure disclosure, Status status) {
        return !disclosure.isOver(clock.instant()) && status.withdrawable();
    }

    List<DocumentCard> papers(Disclosure disclosure) {
        return documents.of(disclosure.caseId()).stream()
                .filter(card -> OPEN_PAPERS.contains(card.kind()))
                .toList();
    }

    boolean moderates(Disclosure disclosure, @Nullable Actor actor) {
        return actor != null
                && actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)
                && !actor.organisation()
                        .equals(proposals.facts(disclosure.caseId()).leadOrganisation());
    }

    /** Refuses every other document of the file as if it were not there. */
    void send(Disclosure disclosure, String id, HttpServletResponse response) throws IOException {
        var card = papers(disclosure).stream()
                .filter(paper -> paper.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        FileAnswer.send(
                response, card.fileName(), card.mediaType(), card.size(), target -> documents.write(card.id(), target));
    }
}
