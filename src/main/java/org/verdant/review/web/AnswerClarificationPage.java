package org.verdant.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.review.Clarification;
import org.verdant.review.ReviewReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.ClarificationProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class AnswerClarificationPage implements TaskPage {
    private final ReviewReader reviews;
    private final ReadDocuments documents;

    AnswerClarificationPage(ReviewReader reviews, ReadDocuments documents) {
        this.reviews = reviews;
        this.documents = documents;
    }

    @Override
    public String taskKey() {
        return ClarificationProcess.ANSWER_CLARIFICATION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var choices = documents(task);
        return Map.of(
                "asked", asked(task, actor),
                "documents", choices,
                "files", choices.stream().collect(Collectors.toMap(Choice::value, Choice::label)));
    }

    /** The open question last, what was asked and answered before it first. */
    private List<Clarification> asked(OpenTask task, Actor actor) {
        return reviews.of(task.caseId(), actor).get(0).clarifications();
    }

    private List<Choice> documents(OpenTask task) {
        return documents.of(task.caseId()).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }
}
