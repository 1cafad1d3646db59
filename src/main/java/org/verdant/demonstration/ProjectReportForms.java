package org.verdant.demonstration;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Track;
import org.verdant.reporting.Indicator;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportKind;

/** What projects of the demonstration report: whatever the report that is asked for needs. */
@Component
class ProjectReportForms {
    private final ProjectReportReader reports;
    private final DemoPapers papers;
    private final Clock clock;

    ProjectReportForms(ProjectReportReader reports, DemoPapers papers, Clock clock) {
        this.reports = reports;
        this.papers = papers;
        this.clock = clock;
    }

    Map<String, Object> of(DemoFile file) {
        var asked = reports.open(file.caseId()).orElseThrow();
        var form = new HashMap<String, Object>();
        form.put(
                "summary",
                "Done as planned. " + file.project().partners().get(0).name() + " took part in all of it.");
        form.put("indicators", indicators(file, asked));
        form.put("documentIds", List.of(papers.attach(file, "PROOF")));
        addDates(form, asked);
        if (asked.kind() == ReportKind.IN_FORCE) {
            form.put("agreementKind", "SUPPLY_CONTRACT");
        }
        if (asked.kind().hasParticipants()) {
            form.put("trainingHours", 32);
            form.put("attendance", attendance(file));
        }
        return form;
    }

    private void addDates(Map<String, Object> form, ProjectReportView asked) {
        switch (asked.kind().dates()) {
            case DAY -> form.put("heldOn", LocalDate.now(clock));
            case SPAN -> {
                form.put("heldFrom", asked.periodFrom());
                form.put("heldTo", asked.periodTo());
            }
            case NONE -> {}
        }
    }

    private static List<Map<String, Object>> indicators(DemoFile file, ProjectReportView asked) {
        return asked.kind().indicators(file.project().track()).stream()
                .map(indicator -> measured(file, indicator))
                .toList();
    }

    private static Map<String, Object> measured(DemoFile file, Indicator indicator) {
        if (indicator.isNarrative()) {
            return Map.of("code", indicator.name(), "note", "As planned; nothing that asks for a change.");
        }
        return Map.of("code", indicator.name(), "value", value(file, indicator).toString());
    }

    private static Number value(DemoFile file, Indicator indicator) {
        return switch (indicator) {
            case SATISFACTION -> BigDecimal.valueOf(38 + file.number() % 10, 1);
            case TEST_GAIN -> 18 + file.number() % 15;
            case COMPLETION -> 88 + file.number() % 12;
            case APPLYING -> 60 + file.number() % 30;
            case TRL -> file.project().details().path("trlStart").asInt(4) + 1;
            case COST -> file.project().amount().intValue() / 3;
            case CAPACITY_FACTOR -> 21;
            default -> 12;
        };
    }

    private static List<Map<String, Object>> attendance(DemoFile file) {
        var planned = file.project().track() == Track.CAPACITY
                ? file.project().details().path("participantsPlanned").asInt(40)
                : 40;
        return file.project().partners().stream()
                .map(partner -> Map.<String, Object>of(
                        "country", partner.country(), "women", planned / 5, "men", planned / 4 - file.number() % 3))
                .toList();
    }
}
