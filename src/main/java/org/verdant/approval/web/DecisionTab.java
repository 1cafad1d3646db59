package org.verdant.approval.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionReader;
import org.verdant.approval.DecisionView;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The decisions on a file with the names of those who took them. */
@Component
class DecisionTab {
    private final DecisionReader decisions;
    private final Directory directory;

    DecisionTab(DecisionReader decisions, Directory directory) {
        this.decisions = decisions;
        this.directory = directory;
    }

    /** @param name of who decided, or null for somebody who is not known any more */
    record Row(DecisionView decision, @Nullable String name) {}

    List<Row> of(CaseId caseId) {
        var taken = decisions.of(caseId);
        var people =
                directory.people(taken.stream().map(DecisionView::decidedBy).toList());
        return taken.stream()
                .map(decision -> new Row(decision, name(people, decision.decidedBy())))
                .toList();
    }

    private static @Nullable String name(Map<PersonId, PersonCard> people, PersonId id) {
        var person = people.get(id);
        return person == null ? null : person.name();
    }
}
