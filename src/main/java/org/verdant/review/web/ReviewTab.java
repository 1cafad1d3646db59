package org.verdant.review.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.AssignmentState;
import org.verdant.review.ReviewReader;
import org.verdant.review.RoundView;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.target.Programme;
import org.verdant.target.Rubric;

/**
 * The reviews of a file as a page shows them: {@code rounds}, {@code criteria} (names by code), {@code limits} by stage ({@code max} and
 * {@code pass} of the latest), names of documents, and of whom the reader may say that a conflict of interest has come to light.
 */
@Component
class ReviewTab {
    private final ReviewReader reviews;
    private final ProposalReader proposals;
    private final Programme programme;
    private final ReadDocuments documents;
    private final AppraisalPart appraisal;

    ReviewTab(
            ReviewReader reviews,
            ProposalReader proposals,
            Programme programme,
            ReadDocuments documents,
            AppraisalPart appraisal) {
        this.appraisal = appraisal;
        this.reviews = reviews;
        this.proposals = proposals;
        this.programme = programme;
        this.documents = documents;
    }

    /** The highest total and the lowest that passes, as people write them. */
    record Limits(String max, String pass) {}

    Map<String, Object> of(CaseId caseId, Actor actor) {
        var rounds = reviews.of(caseId, actor);
        var names = new LinkedHashMap<String, String>();
        var limits = new LinkedHashMap<String, Limits>();
        var track = proposals.facts(caseId).track();
        for (var stage : stages(rounds)) {
            var rubric = programme.rubric(track, stage);
            RubricRow.of(rubric, LocaleContextHolder.getLocale()).forEach(row -> names.put(row.code(), row.name()));
            limits.put(stage, new Limits(Points.plain(rubric.max()), Points.plain(rubric.pass())));
        }
        var model = new HashMap<>(appraisal.of(caseId, actor));
        model.putAll(Map.of(
                "rounds", rounds,
                "criteria", names,
                "limits", limits,
                "max", limits.values().iterator().next().max(),
                "pass", limits.values().iterator().next().pass(),
                "files", files(caseId),
                "suspects", suspects(rounds, actor)));
        return model;
    }

    private static List<String> stages(List<RoundView> rounds) {
        var scored = rounds.stream()
                .filter(round -> !round.isDiligence())
                .map(RoundView::stage)
                .distinct()
                .toList();
        return scored.isEmpty() ? List.of(Rubric.FULL) : scored;
    }

    private Map<String, String> files(CaseId caseId) {
        var files = new LinkedHashMap<String, String>();
        for (DocumentCard card : documents.of(caseId)) {
            files.put(card.id().toString(), card.fileName());
        }
        return files;
    }

    /** In a running round of a panel: one's own part, and for coordinators everybody's. */
    private static List<Choice> suspects(List<RoundView> rounds, Actor actor) {
        if (rounds.isEmpty() || rounds.get(0).outcome() != null || rounds.get(0).panelSize() < 2) {
            return List.of();
        }
        var coordinates = actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD);
        return rounds.get(0).reviews().stream()
                .filter(review ->
                        review.state() == AssignmentState.DECLARED || review.state() == AssignmentState.SUBMITTED)
                .filter(review -> review.reviewer() != null
                        && (coordinates || review.reviewer().equals(actor.person())))
                .map(review -> new Choice(String.valueOf(review.reviewer()), String.valueOf(review.reviewerName())))
                .toList();
    }
}
