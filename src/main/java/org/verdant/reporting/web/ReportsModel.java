package org.verdant.reporting.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.OutcomeNoteReader;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.StopReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.PeriodicReports;
import org.verdant.workflow.WhereIs;

/** What the tab of the reports shows: the reports, what became of the work, and the forms of those who may end it. */
@Component
class ReportsModel {
    private static final Set<Status> STOPPABLE = EnumSet.of(Status.RUNNING, Status.CLOSING);

    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final StopReader ends;
    private final OutcomeNoteReader notes;
    private final StudyPart studies;
    private final ReportChoices choices;
    private final WhereIs whereIs;

    ReportsModel(
            ProposalAccess access,
            ProposalReader proposals,
            ReportTab tab,
            StopReader ends,
            OutcomeNoteReader notes,
            StudyPart studies,
            ReportChoices choices,
            WhereIs whereIs) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
        this.ends = ends;
        this.notes = notes;
        this.studies = studies;
        this.choices = choices;
        this.whereIs = whereIs;
    }

    /** The tab again, with what was typed into one of its forms and what is wrong with it. */
    ModelAndView again(CaseId id, Actor actor, FormValues form, FormValues reversal, Model model) {
        fill(id, actor, form, reversal, model);
        return new ModelAndView("reporting/tab", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    void fill(CaseId id, Actor actor, FormValues form, FormValues reversal, Model model) {
        access.requireReadable(id, actor);
        var facts = proposals.facts(id);
        model.addAttribute("facts", facts);
        model.addAllAttributes(tab.model(id));
        ends.of(id).ifPresent(stop -> model.addAttribute("stop", stop));
        ends.midterm(id).ifPresent(midterm -> model.addAttribute("midterm", midterm));
        ends.closed(id).ifPresent(closed -> model.addAttribute("closed", closed));
        nextReport(id).ifPresent(day -> model.addAttribute("nextReport", day));
        notes.of(id).ifPresent(note -> model.addAttribute("note", note));
        model.addAttribute("form", form);
        model.addAttribute("reversal", reversal);
        model.addAllAttributes(studies.model(id));
        var coordinates = actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD);
        model.addAttribute("reversible", coordinates ? studies.reversible(id) : List.of());
        model.addAttribute("reversalReasons", choices.of(ReversalReason.class, "study.reversal."));
        model.addAttribute(
                "stoppable",
                !Track.valueOf(facts.track()).isLight() && STOPPABLE.contains(facts.status()) && coordinates);
    }

    /** When the period is over about which is reported next. */
    private Optional<Instant> nextReport(CaseId id) {
        return whereIs.awaited(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(event -> event.key().equals(PeriodicReports.REPORT_PERIOD_OVER))
                .flatMap(event -> Optional.ofNullable(event.due()).stream())
                .findFirst();
    }
}
