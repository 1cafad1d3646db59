package org.verdant.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.Actor;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;

/** The papers that {@link StoreCreditEvidence} stored: for those who verify and check, but not for the side whose credit it is. */
@Component
public class CreditEvidence {
    private static final String OF_OWN_SIDE = """
            select exists (
                select 1 from legacy_entry e where e.evidence @> array[cast(:id as uuid)] and e.organisation = :organisation
                union all
                select 1 from credit_change c join credit_claim k on k.case_id = c.case_id
                 where c.evidence = :id and k.organisation = :organisation)
            """;

    private final ReadDocuments documents;
    private final JdbcClient jdbc;

    CreditEvidence(ReadDocuments documents, JdbcClient jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** One of them; anything else, and one of the actor's own side, is not there. */
    public DocumentCard require(DocumentId id, Actor actor) {
        var card = documents.card(id);
        var mayRead = card.kind().equals(StoreCreditEvidence.KIND)
                && actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.AUDITOR)
                && !ofOwnSide(id, actor);
        if (!mayRead) {
            throw new NotFound("not-found");
        }
        return card;
    }

    /** Those of the named papers that the actor stored, in their order; what is none is an error at its place. */
    public List<DocumentCard> stored(String field, List<@Nullable String> named, Actor actor, List<FieldError> errors) {
        var found = new ArrayList<DocumentCard>();
        for (int i = 0; i < named.size(); i++) {
            var card = stored(named.get(i), actor);
            if (card.isEmpty()) {
                errors.add(FieldError.of(field + "[" + i + "]", "no-such-evidence"));
            } else if (!found.contains(card.get())) {
                found.add(card.get());
            }
        }
        return found;
    }

    Optional<DocumentCard> stored(@Nullable String named, Actor actor) {
        if (named == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(documents.card(DocumentId.of(named)))
                    .filter(card -> card.kind().equals(StoreCreditEvidence.KIND) && actor.is(card.storedBy()));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private boolean ofOwnSide(DocumentId id, Actor actor) {
        return jdbc.sql(OF_OWN_SIDE)
                .param("id", id.value())
                .param("organisation", actor.organisation().value())
                .query(Boolean.class)
                .single();
    }
}
