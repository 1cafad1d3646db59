package org.verdant.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Role;
import org.verdant.workflow.SilenceRule;

/**
 * The letters of the countries. Who answers for a country whose focal point has no account needs its letter; where silence is no
 * consent, every consent is a letter (the silence rule of {@code domain.md} 4).
 */
@Component
public class CountryLetters {
    private final ReadDocuments documents;
    private final SilenceRule silence;

    CountryLetters(ReadDocuments documents, SilenceRule silence) {
        this.documents = documents;
        this.silence = silence;
    }

    /** The document if it is one of this file. */
    Optional<DocumentId> find(CaseId caseId, @Nullable String typed) {
        var id = DecisionCheck.text(typed);
        return documents.of(caseId).stream()
                .map(DocumentCard::id)
                .filter(known -> known.toString().equals(id))
                .findFirst();
    }

    boolean isNeeded(String track, AskedCountry asked, GiveNoObjectionForm.@Nullable Answer answer) {
        return asked.role() == Role.COORDINATOR
                || (answer == GiveNoObjectionForm.Answer.NO_OBJECTION && isConsentALetter(track));
    }

    /** Whether files of that track need a positive letter of each country. */
    public boolean isConsentALetter(String track) {
        return NoObjectionOutcome.valueOf(silence.of(track)).stops();
    }
}
