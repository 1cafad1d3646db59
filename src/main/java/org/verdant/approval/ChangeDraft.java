package org.verdant.approval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProjectRevision;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.WeighRevision;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.workflow.ApprovalAuthority;
import org.verdant.workflow.DecisionQuorum;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.Timeline;

/** Turns what a proposer typed into a request for a change, or refuses it with everything that is wrong at once. */
@Component
class ChangeDraft {
    private static final double UNKNOWN_AMOUNT = -1;

    private final WeighRevision revisions;
    private final ApprovalAuthority authorities;
    private final DecisionQuorum quorum;
    private final FileDocuments documents;
    private final Timeline timeline;

    ChangeDraft(
            WeighRevision revisions,
            ApprovalAuthority authorities,
            DecisionQuorum quorum,
            FileDocuments documents,
            Timeline timeline) {
        this.revisions = revisions;
        this.authorities = authorities;
        this.quorum = quorum;
        this.documents = documents;
        this.timeline = timeline;
    }

    ChangeRequest require(int no, ProposalFacts facts, ChangeRequestForm form, Actor actor, Instant now) {
        if (form.version() != null && form.version() != facts.version()) {
            throw new Conflict("version-changed", form.version(), facts.version());
        }
        var errors = new ArrayList<FieldError>();
        Typed.require(errors, "reason", form.reason(), Typed.COMMENT_MAX);
        var amendment = documents.find(facts.caseId(), "documentId", form.documentId(), errors);
        var revision = weigh(facts, form.changes(), errors);
        if (revision != null) {
            checkParties(facts, form, revision, errors);
        }
        Typed.refuse(errors);
        var weighed = Objects.requireNonNull(revision);
        return new ChangeRequest(
                no,
                ChangeRequest.State.OPEN,
                Objects.requireNonNull(Typed.text(form.reason())),
                weighed.baseVersion(),
                weighed.content(),
                weighed.changes(),
                new ChangeRequest.Weight(weighed.budgetPercent(), weighed.endMonths(), weighed.partiesChanged()),
                seats(facts, weighed),
                amendment,
                actor.person(),
                now,
                List.of());
    }

    private void checkParties(
            ProposalFacts facts, ChangeRequestForm form, ProjectRevision revision, List<FieldError> errors) {
        if (revision.partiesChanged() && Typed.text(form.documentId()) == null) {
            errors.add(FieldError.of("documentId", "amendment-missing"));
        }
        if (tooLateForCountries(facts, revision)) {
            errors.add(FieldError.of("changes.details.studyCountries", "workshops-begun"));
        }
    }

    /** Once the workshops have begun, a study goes on with the countries that it has. */
    private boolean tooLateForCountries(ProposalFacts facts, ProjectRevision revision) {
        return revision.changes().stream().anyMatch(change -> change.field().startsWith("details.studyCountries"))
                && timeline.of(facts.caseId()).stream()
                        .anyMatch(step -> step.element().equals(StudyDelivery.HOLD_WORKSHOP));
    }

    /** Each authority of DMN-4 as many times as different people of it must agree. */
    private List<Role> seats(ProposalFacts facts, ProjectRevision revision) {
        return authorities.levels(facts.track(), amount(revision), isElevated(facts)).stream()
                .flatMap(authority -> Collections.nCopies(quorum.of(authority), authority).stream())
                .toList();
    }

    private @Nullable ProjectRevision weigh(ProposalFacts facts, @Nullable JsonNode changes, List<FieldError> errors) {
        try {
            return revisions.weigh(facts.caseId(), changes);
        } catch (Invalid wrong) {
            errors.addAll(wrong.errors());
            return null;
        }
    }

    private static double amount(ProjectRevision revision) {
        return revision.amountUsd() == null
                ? UNKNOWN_AMOUNT
                : revision.amountUsd().doubleValue();
    }

    /** Nuclear, category A or red (DMN-4). */
    private static boolean isElevated(ProposalFacts facts) {
        var project = facts.project();
        return project.nuclear()
                || "A".equals(project.category())
                || project.trafficLight().equals("RED");
    }
}
