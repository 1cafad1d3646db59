package org.verdant.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.TooLarge;
import org.verdant.shared.UseCase;

/**
 * Stores an attachment with a file, piece by piece: never more than one piece is in memory. Refuses more than 20 MB ({@code
 * file-too-large}), more than 100 MB in one file ({@code proposal-files-too-large}), a type that is not allowed ({@code
 * file-type-not-allowed}), content that is not what the name says ({@code file-content-differs}) and macros ({@code
 * file-has-macros}). Who may store it is the caller's decision.
 */
@UseCase
public class StoreDocument {
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Documents documents;
    private final TypeCheck typeCheck;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoreDocument(Documents documents, TypeCheck typeCheck, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.typeCheck = typeCheck;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks a file by its content and stores it with its digest.
     *
     * @param bytes read once to its end and not closed
     */
    public DocumentCard store(CaseId caseId, String kind, String fileName, InputStream bytes, Actor actor) {
        if (!KIND.matcher(kind).matches()) {
            throw new Invalid(FieldError.of("kind", "malformed-value"));
        }
        var name = FileName.clean(fileName);
        var type = FileType.named(name);
        var id = new DocumentId(UUID.randomUUID());
        var draft = new DocumentCard(
                id, caseId, kind, name.value(), type.mediaType(), 0, "", actor.person(), clock.instant());
        documents.open(draft);
        var digest = documents.fill(id, bytes);
        typeCheck.require(type, documents.content(id));
        documents.close(id, digest);
        refuseTooMuch(caseId);
        var stored = documents.require(id);
        events.publishEvent(new DocumentStored(
                caseId, actor.person(), id, kind, stored.mediaType(), stored.size(), stored.sha256()));
        return stored;
    }

    private void refuseTooMuch(CaseId caseId) {
        documents.lock(caseId);
        if (documents.totalSize(caseId) > Limits.BYTES_A_CASE) {
            throw new TooLarge("proposal-files-too-large", Limits.BYTES_A_CASE / Limits.MEGABYTE);
        }
    }
}
