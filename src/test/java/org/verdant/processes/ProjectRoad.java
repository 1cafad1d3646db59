package org.verdant.processes;

import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ProjectFacts;
import org.verdant.proposal.Track;
import org.verdant.reporting.Indicator;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.support.Projects;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;
import org.verdant.workflow.DemoClock;

/** Walks projects along the diagrams of delivery, as the people of the demonstration would. */
final class ProjectRoad {
    static final String APPROVER = "approver";
    private static final LocalDate END_OF_WINDOW = LocalDate.of(2029, 12, 31);
    private static final Instant EVERYTHING_KNOWN = Instant.parse("2100-01-01T00:00:00Z");
    private static final AtomicInteger FILES = new AtomicInteger();

    final Road road;

    ProjectRoad(Road road) {
        this.road = road;
    }

    /** Approved by the secretariat head, its agreement in force. */
    CaseId approved(Track track) {
        var agreements = road.agreements();
        return agreements.signed(agreements.prepared(track));
    }

    /** Its start was verified and confirmed. */
    CaseId started(Track track) {
        var file = approved(track);
        if (track == Track.CAPACITY) {
            passTo(project(file).plannedStart());
        }
        report(file);
        accept(file);
        confirm(file);
        return file;
    }

    ProjectFacts project(CaseId file) {
        return road.facts(file).project();
    }

    LocalDate today() {
        return LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
    }

    /** To the second hour of that day, unless it is later already. */
    void passTo(LocalDate day) {
        var at = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        if (at.isAfter(road.now())) {
            road.bean(DemoClock.class).moveTo(at);
        }
    }

    List<ProjectReportView> reports(CaseId file) {
        return road.bean(ProjectReportReader.class).of(file);
    }

    ProjectReportView asked(CaseId file) {
        return road.bean(ProjectReportReader.class)
                .open(file)
                .orElseThrow(() -> new AssertionError(file + " owes no report at " + road.steps(file)));
    }

    void accept(CaseId file) {
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'ACCEPT'}");
    }

    void refuse(CaseId file) {
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'REFUSE','comment':'This did not take place'}");
    }

    void confirm(CaseId file) {
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
    }

    void report(CaseId file) {
        send(file, form(file));
    }

    void send(CaseId file, String form) {
        road.does(PROPOSER, file, "submitReport", form);
    }

    /** Whatever the report that is asked for needs. */
    String form(CaseId file) {
        var asked = asked(file);
        var track = Track.valueOf(road.facts(file).track());
        var form = new StringBuilder("{'summary':'As planned.','documentIds':['" + attach(file, "PROOF") + "']");
        form.append(",'indicators':[")
                .append(asked.kind().indicators(track).stream()
                        .map(ProjectRoad::measured)
                        .collect(Collectors.joining(",")))
                .append(']');
        switch (asked.kind().dates()) {
            case DAY -> form.append(",'heldOn':'" + today() + "'");
            case SPAN -> form.append(",'heldFrom':'" + asked.periodFrom() + "','heldTo':'" + asked.periodTo() + "'");
            case NONE -> {}
        }
        if (asked.kind() == ReportKind.IN_FORCE) {
            form.append(",'agreementKind':'SUPPLY_CONTRACT'");
        }
        if (asked.kind().hasParticipants()) {
            form.append(",'trainingHours':40,'attendance':[{'country':'LA','participants':20,'women':9},"
                    + "{'country':'KH','women':5,'men':6}]");
        }
        return form.append('}').toString();
    }

    private static String measured(Indicator indicator) {
        if (indicator.isNarrative()) {
            return "{'code':'" + indicator + "','note':'As planned.'}";
        }
        var value = indicator == Indicator.TRL ? 7 : Math.min(4, indicator.most());
        return "{'code':'" + indicator + "','value':" + value + "}";
    }

    String attach(CaseId file, String kind) {
        var content = new ByteArrayInputStream(Projects.pdf(kind + FILES.incrementAndGet()));
        return road.bean(AttachDocument.class)
                .attach(file, kind, kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", content, road.actor(PROPOSER))
                .id()
                .toString();
    }

    /** With what other tests posted on days that this one has not come to yet. */
    int counted(String target) {
        return road.bean(TargetBoard.class)
                .asOf(END_OF_WINDOW, EVERYTHING_KNOWN)
                .of(TargetCode.of(target))
                .counted();
    }

    int shown(String target, org.verdant.target.ShadowFigure figure) {
        return road.bean(TargetBoard.class)
                .asOf(today(), road.now().plusSeconds(1))
                .of(TargetCode.of(target))
                .shadow()
                .get(figure);
    }
}
