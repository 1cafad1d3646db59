package org.verdant.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Writes down a stage of the case of the research platform with its day and its evidence. Stages follow each other: none lies before the last. */
@UseCase
public class RecordPlatformStage {
    private static final int SUMMARY_MAX = 4000;

    private final PlatformStages stages;
    private final CountryLetters papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordPlatformStage(PlatformStages stages, CountryLetters papers, ApplicationEventPublisher events, Clock clock) {
        this.stages = stages;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    public void record(CaseId caseId, PlatformStage stage, PlatformForm form, Actor actor) {
        var document = papers.find(caseId, form.documentId()).orElse(null);
        require(form, document, stages.last(caseId).map(PlatformStageView::on).orElse(null));
        var on = Objects.requireNonNull(form.on());
        stages.add(
                caseId,
                new PlatformStageView(
                        stage, on, DecisionCheck.text(form.summary()), document, actor.person(), clock.instant()));
        events.publishEvent(new PlatformReached(caseId, actor.person(), stage, on));
    }

    private void require(PlatformForm form, @Nullable DocumentId document, @Nullable LocalDate last) {
        var errors = new ArrayList<FieldError>();
        addDayErrors(form.on(), last, errors);
        if (DecisionCheck.text(form.summary()) == null) {
            errors.add(FieldError.of("summary", "required"));
        } else if (form.summary() != null && form.summary().length() > SUMMARY_MAX) {
            errors.add(FieldError.of("summary", "too-long", SUMMARY_MAX));
        }
        if (document == null) {
            var typed = DecisionCheck.text(form.documentId());
            errors.add(FieldError.of("documentId", typed == null ? "evidence-required" : "document-not-of-file"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    private void addDayErrors(@Nullable LocalDate on, @Nullable LocalDate last, List<FieldError> errors) {
        if (on == null) {
            errors.add(FieldError.of("on", "required"));
        } else if (on.isAfter(LocalDate.now(clock))) {
            errors.add(FieldError.of("on", "day-not-come"));
        } else if (last != null && on.isBefore(last)) {
            errors.add(FieldError.of("on", "stage-too-early", last));
        }
    }
}
