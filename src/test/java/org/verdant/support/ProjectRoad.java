package org.verdant.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ProjectFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.Indicator;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.target.ShadowFigure;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigures;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

/** Walks projects along the diagrams of delivery, as the people of the demonstration would. */
public final class ProjectRoad {
    private static final String PROPOSER = "proposer";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate END_OF_WINDOW = LocalDate.of(2029, 12, 31);
    /** Later than any test moves the clock: what other tests did is in the number before and after. */
    private static final LocalDate LONG_AFTER = LocalDate.of(2039, 1, 1);

    private static final Instant AFTER_ALL = Instant.parse("2040-01-01T00:00:00Z");
    /** Well above every threshold of the track's rubric. */
    private static final Map<Track, String[]> POINTS = Map.of(
            Track.RND, new String[] {"4", "4", "4"},
            Track.EQUIPMENT, new String[] {"22", "17", "17", "17", "12"},
            Track.CAPACITY, new String[] {"22", "22", "12", "12", "8", "8"},
            Track.STUDY, new String[] {"26", "26", "17", "8", "8"});

    private static final AtomicInteger FILES = new AtomicInteger();

    private final ApplicationContext context;
    private final Road road;
    private final AgreementRoad agreements;

    public ProjectRoad(ApplicationContext context) {
        this.context = context;
        this.road = new Road(context);
        this.agreements = new AgreementRoad(context);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Takes the one open step of that key. */
    public void does(String person, CaseId file, String key, String form) {
        var step = bean(WhereIs.class).of(file).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is at " + steps(file) + ", not at " + key));
        try {
            var tree = JSON.readTree(form.replace('\'', '"'));
            bean(TaskDoor.class).complete(Objects.requireNonNull(step.taskId()), tree, road.actor(person));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(form, wrong);
        }
    }

    public List<String> steps(CaseId file) {
        return bean(WhereIs.class).of(file).stream().map(CurrentStep::key).toList();
    }

    public Status status(CaseId file) {
        return bean(ProposalReader.class).facts(file).status();
    }

    /** Approved by the secretariat head, its agreement in force. */
    public CaseId approved(Track track) {
        return agreements.signed(agreements.prepared(decided(track)));
    }

    /** Approved by the secretariat head; nobody signed yet. */
    public CaseId decided(Track track) {
        var panel = new PanelRoad(context);
        var file = panel.atPanel(track);
        panel.reviewedAlike(file, POINTS.get(track));
        panel.goesOn(file);
        panel.checked(file);
        does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        return file;
    }

    /** Its start was verified and confirmed. */
    public CaseId started(Track track) {
        var file = approved(track);
        if (track == Track.CAPACITY) {
            passTo(project(file).plannedStart());
        }
        report(file);
        accept(file);
        confirm(file);
        return file;
    }

    /** Capacity building that has begun and of which one run is held, reported and found good. */
    public CaseId heldOnce() {
        var file = started(Track.CAPACITY);
        reportUntil(file, ReportKind.RUN);
        report(file);
        accept(file);
        return file;
    }

    /** What the board follows of solutions for mines and of standard designs (Q2.3): the equipment of the tests is both. */
    public long solutions() {
        var board = bean(TrackedFigures.class).asOf(LONG_AFTER, AFTER_ALL);
        var tracked = board.get(TargetCode.of("Q2.3"));
        return Objects.requireNonNull(tracked.get("mining")) + Objects.requireNonNull(tracked.get("standardDesigns"));
    }

    public ProjectFacts project(CaseId file) {
        return bean(ProposalReader.class).facts(file).project();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(bean(DemoClock.class).now(), ZoneOffset.UTC);
    }

    /** To the second hour of that day, unless it is later already. */
    public void passTo(LocalDate day) {
        var at = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        if (at.isAfter(bean(DemoClock.class).now())) {
            bean(DemoClock.class).moveTo(at);
        }
    }

    /** Reports and accepts what is asked for, month by month, until a report of that kind is asked for. */
    public void reportUntil(CaseId file, ReportKind kind) {
        for (int month = 0; month < 60; month++) {
            var open = bean(ProjectReportReader.class).open(file);
            if (open.isEmpty()) {
                passTo(today().plusDays(31));
            } else if (open.get().kind() == kind) {
                return;
            } else {
                report(file);
                accept(file);
            }
            if (steps(file).contains("decideMidterm")) {
                does("approver", file, "decideMidterm", "{'outcome':'CONTINUE','reason':'Good work'}");
            }
        }
        throw new AssertionError(file + " was never asked for " + kind);
    }

    public List<ProjectReportView> reports(CaseId file) {
        return bean(ProjectReportReader.class).of(file);
    }

    public ProjectReportView asked(CaseId file) {
        return bean(ProjectReportReader.class)
                .open(file)
                .orElseThrow(() -> new AssertionError(file + " owes no report at " + steps(file)));
    }

    public void accept(CaseId file) {
        does("coordinator", file, "verifyReport", "{'outcome':'ACCEPT'}");
    }

    public void refuse(CaseId file) {
        does("coordinator", file, "verifyReport", "{'outcome':'REFUSE','comment':'This did not take place'}");
    }

    public void confirm(CaseId file) {
        does("coordinator2", file, "confirmCredit", "{'outcome':'CONFIRM'}");
    }

    public void report(CaseId file) {
        send(file, form(file));
    }

    public void send(CaseId file, String form) {
        does(PROPOSER, file, "submitReport", form);
    }

    /** Whatever the report that is asked for needs. */
    public String form(CaseId file) {
        var asked = asked(file);
        var track = Track.valueOf(bean(ProposalReader.class).facts(file).track());
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
        var value = indicator == Indicator.TRL ? 9 : Math.min(4, indicator.most());
        return "{'code':'" + indicator + "','value':'" + value + "'}";
    }

    public String attach(CaseId file, String kind) {
        var content = new ByteArrayInputStream(Projects.pdf(kind + FILES.incrementAndGet()));
        return bean(AttachDocument.class)
                .attach(file, kind, kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", content, road.actor(PROPOSER))
                .id()
                .toString();
    }

    public int counted(String target) {
        var board = bean(TargetBoard.class).asOf(END_OF_WINDOW, AFTER_ALL);
        return board.of(TargetCode.of(target)).counted();
    }

    public int shown(String target, ShadowFigure figure) {
        var board = bean(TargetBoard.class).asOf(LONG_AFTER, AFTER_ALL);
        return board.of(TargetCode.of(target)).shadow().get(figure);
    }
}
