package org.verdant.document;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.DocumentId;
import org.verdant.shared.UseCase;

/** Takes an attachment out of a draft, with its bytes. That it is a draft, and the actor's, is the caller's decision. */
@UseCase
public class DeleteDocument {
    private final Documents documents;
    private final ApplicationEventPublisher events;

    DeleteDocument(Documents documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    public void delete(DocumentId id, Actor actor) {
        var card = documents.require(id);
        documents.delete(id);
        events.publishEvent(new DocumentDeleted(card.caseId(), actor.person(), id, card.sha256()));
    }
}
