package org.verdant.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The parts of a file's pages that modules add. */
@Component
public class CasePageParts {
    private final List<CasePagePart> parts;

    CasePageParts(ObjectProvider<CasePagePart> parts) {
        this.parts = parts.orderedStream().toList();
    }

    /** What the page's template reads: all that the parts read, and {@code caseParts}, their templates. */
    public Map<String, Object> model(CaseId caseId, Actor actor) {
        var model = new HashMap<String, Object>();
        parts.forEach(part -> model.putAll(part.model(caseId, actor)));
        model.put("caseParts", parts.stream().map(CasePagePart::template).toList());
        return model;
    }
}
