package org.verdant.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.AppraisalReader;
import org.verdant.review.DisclosureReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What a financing has beside its reviews: {@code notes}, {@code disclosure} (null when there is none) and {@code comments}. */
@Component
class AppraisalPart {
    private final AppraisalReader notes;
    private final DisclosureReader disclosures;

    AppraisalPart(AppraisalReader notes, DisclosureReader disclosures) {
        this.notes = notes;
        this.disclosures = disclosures;
    }

    Map<String, Object> of(CaseId caseId, Actor actor) {
        var model = new HashMap<String, Object>(disclosed(caseId, actor));
        model.put("notes", notes.of(caseId));
        return model;
    }

    Map<String, Object> disclosed(CaseId caseId, Actor actor) {
        var model = new HashMap<String, Object>();
        var disclosure = disclosures.of(caseId);
        model.put("disclosure", disclosure.orElse(null));
        model.put(
                "comments",
                disclosure.map(open -> disclosures.comments(open, actor)).orElse(List.of()));
        model.put("moderates", false);
        return model;
    }
}
