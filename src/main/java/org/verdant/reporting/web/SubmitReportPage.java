package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.reporting.EventOutput;
import org.verdant.reporting.ReportReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.TaskPage;

@Component
class SubmitReportPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportReader reports;
    private final ReadDocuments documents;
    private final ReportChoices choices;
    private final ProjectReportForm projectForm;

    SubmitReportPage(
            ProposalReader proposals,
            ReportReader reports,
            ReadDocuments documents,
            ReportChoices choices,
            ProjectReportForm projectForm) {
        this.proposals = proposals;
        this.reports = reports;
        this.documents = documents;
        this.choices = choices;
        this.projectForm = projectForm;
    }

    @Override
    public String taskKey() {
        return ReportProcess.SUBMIT_REPORT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var facts = proposals.facts(task.caseId());
        if (!Track.valueOf(facts.track()).isLight()) {
            return projectForm.model(facts);
        }
        var before = reports.latest(task.caseId());
        var model = new HashMap<String, Object>();
        model.put("facts", facts);
        model.put("countries", choices.countries(facts.requireEvent().participatingCountries()));
        model.put("outputs", outputs(facts));
        model.put("documents", documents(task));
        model.put("prefill", new FormValues(before.map(Prefill::of).orElseGet(() -> Prefill.of(facts)), List.of()));
        before.ifPresent(report -> model.put("before", report));
        return model;
    }

    /** Only a policy exchange has an instrument adopted. */
    private List<Choice> outputs(ProposalFacts facts) {
        return choices.of(EventOutput.class, "reporting.output.").stream()
                .filter(choice -> facts.track().equals(Track.POLICY.name())
                        || !choice.value().equals(EventOutput.INSTRUMENT_ADOPTED.name()))
                .toList();
    }

    private List<Choice> documents(OpenTask task) {
        return documents.of(task.caseId()).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }
}
