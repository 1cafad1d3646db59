package org.verdant.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.reporting.AskAcceptanceReversal;
import org.verdant.reporting.ReverseAcceptanceForm;
import org.verdant.reporting.StudyCountryState;
import org.verdant.reporting.StudyCountryView;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The countries of a planning study for programs, and the end of an acceptance. */
@RestController
@RequestMapping("/api/proposals/{id}/study")
class StudyApi {
    private final ProposalAccess access;
    private final StudyReader reader;
    private final AskAcceptanceReversal askReversal;

    StudyApi(ProposalAccess access, StudyReader reader, AskAcceptanceReversal askReversal) {
        this.access = access;
        this.reader = reader;
        this.askReversal = askReversal;
    }

    /** One country; days and ids as in the forms of its steps. */
    record StudyCountry(
            String country,
            StudyCountryState state,
            @Nullable String dataAgreedOn,
            @Nullable String workshopOn,
            StudyCountryView.@Nullable Kind answer,
            @Nullable String acceptedOn,
            @Nullable String reversal) {}

    record Study(List<StudyCountry> countries, @Nullable String publishedDocument) {}

    @GetMapping
    Study countries(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return study(id);
    }

    @PostMapping("/reversals")
    Study reverseAcceptance(@PathVariable CaseId id, @RequestBody ReverseAcceptanceForm form, Actor actor) {
        askReversal.ask(id, form, actor);
        return study(id);
    }

    private Study study(CaseId id) {
        return new Study(
                reader.of(id).stream().map(StudyApi::country).toList(),
                reader.publication(id)
                        .map(publication -> publication.document().toString())
                        .orElse(null));
    }

    private static StudyCountry country(StudyCountryView one) {
        var data = one.data();
        var workshop = one.workshop();
        var answer = one.newest().orElse(null);
        var reversal = one.reversal();
        return new StudyCountry(
                one.country().value(),
                one.state(),
                data == null ? null : data.signedOn().toString(),
                workshop == null ? null : workshop.heldOn().toString(),
                answer == null ? null : answer.kind(),
                answer == null || answer.decidedOn() == null
                        ? null
                        : answer.decidedOn().toString(),
                reversal == null ? null : reversal.reason().name());
    }
}
