package org.verdant.reporting.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.EquipmentDetails.AgreementKind;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.Track;
import org.verdant.reporting.Indicator;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.Conflict;
import org.verdant.shared.FormReader;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;

/** What the page of a project's report shows beside its fields, and what its fields start with: the version that came back, or what was planned. */
@Component
class ProjectReportForm {
    private final ProjectReportReader reports;
    private final ReadDocuments documents;
    private final ReportChoices choices;
    private final FormReader forms;

    ProjectReportForm(ProjectReportReader reports, ReadDocuments documents, ReportChoices choices, FormReader forms) {
        this.reports = reports;
        this.documents = documents;
        this.choices = choices;
        this.forms = forms;
    }

    Map<String, Object> model(ProposalFacts facts) {
        var asked = reports.open(facts.caseId()).orElseThrow(() -> new Conflict("report-not-open"));
        var indicators = asked.kind().indicators(Track.valueOf(facts.track()));
        var before = asked.newest().or(() -> refused(asked));
        var model = new HashMap<String, Object>();
        model.put("facts", facts);
        model.put("asked", asked);
        model.put("indicators", indicators);
        model.put("countries", choices.countries(facts.project().learners()));
        model.put("agreements", choices.of(AgreementKind.class, "reporting.agreement."));
        model.put(
                "documents",
                documents.of(facts.caseId()).stream()
                        .map(card -> new Choice(card.id().toString(), card.fileName()))
                        .toList());
        var typed = before.map(version -> forms.tree(version.content())).orElseGet(() -> planned(facts, asked));
        model.put("prefill", new FormValues(inOrder((ObjectNode) typed, indicators), List.of()));
        before.ifPresent(version -> model.put("before", version));
        return model;
    }

    /** A start that the second person refused is reported again. */
    private Optional<ProjectReportView.Version> refused(ProjectReportView asked) {
        return reports.of(asked.caseId()).stream()
                .filter(report -> report.kind() == asked.kind()
                        && report.kind().isStart()
                        && !report.id().equals(asked.id()))
                .reduce((first, second) -> second)
                .flatMap(ProjectReportView::newest);
    }

    private static ObjectNode planned(ProposalFacts facts, ProjectReportView asked) {
        var tree = JsonNodeFactory.instance.objectNode();
        if (asked.kind().dates() == ReportKind.Dates.SPAN) {
            tree.put("heldFrom", asked.periodFrom().toString());
            tree.put("heldTo", asked.periodTo().toString());
        }
        if (asked.kind().hasParticipants()) {
            var rows = tree.putArray("attendance");
            facts.project().learners().forEach(country -> rows.addObject().put("country", country.value()));
        }
        return tree;
    }

    /** One row for each indicator that the kind asks for, in its order. */
    private static ObjectNode inOrder(ObjectNode typed, List<Indicator> indicators) {
        var given = typed.path("indicators");
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var indicator : indicators) {
            var row = rows.addObject().put("code", indicator.name());
            given.forEach(before -> {
                if (before.path("code").asText().equals(indicator.name())) {
                    row.setAll((ObjectNode) before);
                }
            });
        }
        typed.set("indicators", rows);
        return typed;
    }
}
