package org.verdant.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.AnswerTermSheetForm;
import org.verdant.review.ReviewConceptForm;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The pages of the steps of a financing that are about words and papers: concept, mandate, term sheet. */
@Configuration
class AppraisalPages {
    private final ProposalReader proposals;
    private final ReadDocuments documents;
    private final AppraisalPart appraisal;
    private final MessageSource messages;

    AppraisalPages(ProposalReader proposals, ReadDocuments documents, AppraisalPart appraisal, MessageSource messages) {
        this.proposals = proposals;
        this.documents = documents;
        this.appraisal = appraisal;
        this.messages = messages;
    }

    @Bean
    TaskPage reviewConceptPage() {
        return new Page(FinancingReview.REVIEW_CONCEPT, ReviewConceptForm.Outcome.values());
    }

    @Bean
    TaskPage giveMandatePage() {
        return new Page(FinancingAppraisal.GIVE_MANDATE);
    }

    @Bean
    TaskPage issueTermSheetPage() {
        return new Page(FinancingAppraisal.ISSUE_TERM_SHEET);
    }

    @Bean
    TaskPage answerTermSheetPage() {
        return new Page(FinancingAppraisal.ANSWER_TERM_SHEET, AnswerTermSheetForm.Outcome.values());
    }

    /** The panel reads what everybody says to the file that it scores. */
    @Bean
    TaskPage disclosureForReviewers() {
        return new TaskPage() {
            @Override
            public String taskKey() {
                return LightReview.REVIEW_PROPOSAL;
            }

            @Override
            public Map<String, Object> model(OpenTask task, Actor actor) {
                return appraisal.disclosed(task.caseId(), actor);
            }
        };
    }

    private final class Page implements TaskPage {
        private final String key;
        private final Enum<?>[] outcomes;

        Page(String key, Enum<?>... outcomes) {
            this.key = key;
            this.outcomes = outcomes;
        }

        @Override
        public String taskKey() {
            return key;
        }

        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            var model = new HashMap<>(appraisal.of(task.caseId(), actor));
            model.put("facts", proposals.facts(task.caseId()));
            model.put("outcomes", choices());
            model.put(
                    "papers",
                    documents.of(task.caseId()).stream()
                            .map(card -> new Choice(card.id().toString(), card.fileName()))
                            .toList());
            return model;
        }

        private List<Choice> choices() {
            return Arrays.stream(outcomes)
                    .map(outcome -> new Choice(
                            outcome.name(),
                            messages.getMessage("appraisal.outcome." + outcome, null, LocaleContextHolder.getLocale())))
                    .toList();
        }
    }
}
