package org.verdant.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Notes the validation workshop in one country: people of the country have looked at the draft of the study ({@code domain.md} 4.5). Refuses one that has not agreed about its data ({@code data-not-agreed}). */
@UseCase
public class RecordWorkshop {
    private static final int PLACE_MAX = 200;
    private static final int FINDINGS_MAX = 4000;
    private static final int PEOPLE_MAX = 100_000;

    private final PaperCheck papers;
    private final Studies studies;
    private final StudyReader reader;
    private final ApplicationEventPublisher events;

    RecordWorkshop(PaperCheck papers, Studies studies, StudyReader reader, ApplicationEventPublisher events) {
        this.papers = papers;
        this.studies = studies;
        this.reader = reader;
        this.events = events;
    }

    public void record(CaseId caseId, CountryCode country, WorkshopForm form, Actor actor) {
        if (reader.require(caseId, country).data() == null) {
            throw new Conflict("data-not-agreed");
        }
        var errors = new ArrayList<FieldError>();
        papers.day("heldOn", form.heldOn(), null, errors);
        WordsCheck.addErrors(errors, "place", form.place(), PLACE_MAX);
        addPeople(errors, "women", form.women());
        addPeople(errors, "men", form.men());
        if (errors.isEmpty() && people(form) == 0) {
            errors.add(FieldError.of("women", "nobody-there"));
        }
        WordsCheck.addErrors(errors, "findings", form.findings(), FINDINGS_MAX);
        var document = papers.document(caseId, form.documentId(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        studies.held(caseId, country, form, document.orElseThrow(), actor);
        events.publishEvent(new StudyCountryMoved(
                caseId, actor.person(), country, Step.WORKSHOP_HELD, String.valueOf(people(form))));
    }

    private static int people(WorkshopForm form) {
        return (form.women() == null ? 0 : form.women()) + (form.men() == null ? 0 : form.men());
    }

    private static void addPeople(List<FieldError> errors, String field, @Nullable Integer number) {
        if (number == null || number < 0 || number > PEOPLE_MAX) {
            errors.add(FieldError.of(field, "number-range", 0, PEOPLE_MAX));
        }
    }
}
