package org.verdant.intervention.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CasePagePart;

/** On top of a file's pages: that it is suspended or went into another one, and the way to what can be done about it. */
@Component
class InterventionPart implements CasePagePart {
    private final InterventionTab tab;

    InterventionPart(InterventionTab tab) {
        this.tab = tab;
    }

    @Override
    public String template() {
        return "intervention/part";
    }

    @Override
    public Map<String, Object> model(CaseId caseId, Actor actor) {
        return Map.of("intervention", tab.model(caseId, actor));
    }
}
