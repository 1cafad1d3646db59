package org.verdant.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What the borrowers of financings promised, and whether they keep it. Who may read it is the caller's question. */
@Component
public class CovenantReader {
    private final Covenants covenants;

    CovenantReader(Covenants covenants) {
        this.covenants = covenants;
    }

    /** In the order of the form, those of later changes behind; empty before the agreement is in force. */
    public List<CovenantView> of(CaseId caseId) {
        return covenants.of(caseId);
    }

    /** One of them; refuses with {@code not-found} a number that is none. */
    public CovenantView require(CaseId caseId, int number) {
        return covenants.require(caseId, number);
    }
}
