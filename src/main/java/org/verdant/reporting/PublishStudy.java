package org.verdant.reporting;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Publishes the final report of a study that a country accepted. Refuses those who carried it out ({@code conflict-of-interest}). */
@UseCase
public class PublishStudy {
    private static final int ADDRESS_MAX = 500;

    private final ProposalReader proposals;
    private final PaperCheck papers;
    private final Studies studies;
    private final ApplicationEventPublisher events;

    PublishStudy(ProposalReader proposals, PaperCheck papers, Studies studies, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.papers = papers;
        this.studies = studies;
        this.events = events;
    }

    public void publish(CaseId caseId, PublishStudyForm form, Actor actor) {
        if (OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        var errors = new ArrayList<FieldError>();
        var document = papers.document(caseId, form.documentId(), errors);
        var address = FindingCheck.text(form.address());
        if (address != null && (address.length() > ADDRESS_MAX || !address.matches("https?://[^\\s/]+\\S*"))) {
            errors.add(FieldError.of("address", "malformed-address"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        studies.published(caseId, document.orElseThrow(), address, actor);
        events.publishEvent(new StudyPublished(caseId, actor.person(), document.orElseThrow()));
    }
}
