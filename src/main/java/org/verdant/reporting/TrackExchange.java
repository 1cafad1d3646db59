package org.verdant.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verdant.proposal.EventEnd;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.target.Programme;
import org.verdant.target.RecordFigures;
import org.verdant.target.TrackedFigure;
import org.verdant.workflow.Deadlines;

/**
 * Lets the confirmed report of an exchange move the figures of its commitment without a minimum (Q5.1, Q6.1), once, and says what
 * comes next: the credit of C1.1 for what was registered, and a note a year later ({@code domain.md} 4.8, 4.9).
 */
@UseCase
public class TrackExchange {
    /** The deadline's name for the time between the event and its note. */
    static final String OUTCOME_NOTE = "outcomeNote";

    private final ProposalReader proposals;
    private final ReportReader reports;
    private final RecordFigures recordFigures;
    private final Programme programme;
    private final Deadlines deadlines;

    TrackExchange(
            ProposalReader proposals,
            ReportReader reports,
            RecordFigures recordFigures,
            Programme programme,
            Deadlines deadlines) {
        this.proposals = proposals;
        this.reports = reports;
        this.recordFigures = recordFigures;
        this.programme = programme;
        this.deadlines = deadlines;
    }

    /**
     * What follows upon the report.
     *
     * @param noteOn when the note is asked for
     */
    public record Followed(boolean registered, Instant noteOn) {}

    public Followed track(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var event = facts.requireEvent();
        var report = reports.latest(caseId)
                .filter(latest -> latest.state() == ReportState.CONFIRMED)
                .orElseThrow(() -> new IllegalStateException(caseId + " has no confirmed report"));
        programme
                .trackedBy(facts.track())
                .ifPresent(tracked ->
                        recordFigures.record(caseId, tracked.code(), report.heldTo(), figures(facts, report)));
        var over = EventEnd.over(report.heldTo(), event.timeZone());
        return new Followed(
                event.registered(),
                over.plus(deadlines.of(facts.track(), OUTCOME_NOTE).time()));
    }

    private static List<TrackedFigure> figures(ProposalFacts facts, ReportView report) {
        var figures = new ArrayList<TrackedFigure>();
        figures.add(TrackedFigure.amount("exchanges", 1));
        if (facts.track().equals(Track.POLICY.name())) {
            var adopted = report.output() == EventOutput.INSTRUMENT_ADOPTED;
            var recognised = adopted && Objects.requireNonNull(facts.event()).mutualRecognition();
            figures.add(TrackedFigure.amount("instruments", adopted ? 1 : 0));
            figures.add(TrackedFigure.amount("recognitions", recognised ? 1 : 0));
        } else {
            figures.add(TrackedFigure.amount("participants", report.participants()));
            figures.add(TrackedFigure.amount("women", report.women()));
            report.attendance()
                    .forEach(row -> figures.add(
                            TrackedFigure.distinct("countries", row.country().value())));
        }
        return figures;
    }
}
