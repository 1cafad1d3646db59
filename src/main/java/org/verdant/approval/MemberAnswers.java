package org.verdant.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.approval.SilenceEvents.TextAnswered;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;

/** Where what members say to a text is written down, while they may say it. */
@Component
class MemberAnswers {
    private static final int REASON_MAX = 4000;

    private final SilenceProcedures procedures;
    private final CountryLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberAnswers(SilenceProcedures procedures, CountryLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.procedures = procedures;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The procedure that runs; refuses with {@code silence-over} when its last moment has passed, or a member broke it. */
    SilenceView open(CaseId caseId) {
        return procedures
                .last(caseId)
                .filter(procedure ->
                        procedure.outcome() == null && clock.instant().isBefore(procedure.endsAt()))
                .orElseThrow(() -> new Conflict("silence-over"));
    }

    /** Not a member on the day on which it opened: {@code not-found}. */
    static MemberView member(SilenceView procedure, CountryCode country) {
        return procedure.members().stream()
                .filter(member -> member.country().equals(country))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    SilenceAnswer record(CaseId caseId, MemberView member, AnswerTextForm form, Actor actor) {
        var round = open(caseId).round();
        var document = letters.find(caseId, form.documentId());
        var answer = require(form, document, !member.reachable());
        var said = new MemberView(
                member.country(),
                member.reachable(),
                answer,
                DecisionCheck.text(form.reason()),
                document.orElse(null),
                actor.person(),
                clock.instant());
        procedures.answer(caseId, round, said);
        events.publishEvent(new TextAnswered(caseId, actor.person(), member.country(), answer, !member.reachable()));
        return answer;
    }

    private static SilenceAnswer require(AnswerTextForm form, Optional<DocumentId> document, boolean letterNeeded) {
        var errors = new ArrayList<FieldError>();
        if (form.answer() == null) {
            errors.add(FieldError.of("answer", "answer-required"));
        } else if (form.answer() == SilenceAnswer.OBJECTION && DecisionCheck.text(form.reason()) == null) {
            errors.add(FieldError.of("reason", "objection-reason-required"));
        }
        if (form.reason() != null && form.reason().length() > REASON_MAX) {
            errors.add(FieldError.of("reason", "too-long", REASON_MAX));
        }
        if (DecisionCheck.text(form.documentId()) != null && document.isEmpty()) {
            errors.add(FieldError.of("documentId", "document-not-of-file"));
        } else if (letterNeeded && document.isEmpty()) {
            errors.add(FieldError.of("documentId", "letter-required"));
        }
        if (form.answer() == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form.answer();
    }
}
