package org.verdant.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.AttachDocument;
import org.verdant.shared.Actor;

/** What people of the demonstration say about a planning study: each country for itself. */
@Component
class StudyAnswers {
    private final DemoPapers papers;
    private final Clock clock;

    StudyAnswers(DemoPapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    Map<String, Object> data(DemoFile file, Actor actor) {
        return Map.of(
                "signedOn",
                LocalDate.now(clock),
                "confidentiality",
                "INTERNAL",
                "documentId",
                papers.attach(file, AttachDocument.DATA_AGREEMENT, actor));
    }

    Map<String, Object> workshop(DemoFile file) {
        return Map.of(
                "heldOn",
                LocalDate.now(clock),
                "place",
                "At the ministry",
                "women",
                11 + file.number() % 5,
                "men",
                15,
                "findings",
                "Demand of the mines comes sooner; the second scenario should start from it.",
                "documentId",
                papers.attach(file, "PROOF"));
    }

    Map<String, Object> acceptance(DemoFile file, Actor actor) {
        return Map.of(
                "answer",
                "ACCEPT",
                "decidedOn",
                LocalDate.now(clock),
                "documentId",
                papers.attach(file, AttachDocument.ACCEPTANCE, actor));
    }

    Map<String, Object> publication(DemoFile file) {
        return Map.of(
                "documentId", papers.attach(file, "PROOF"), "address", "https://studies.example/" + file.number());
    }
}
