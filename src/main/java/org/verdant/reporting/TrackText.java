package org.verdant.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.verdant.proposal.AdoptedText;
import org.verdant.proposal.GovernanceDetails.Subtype;
import org.verdant.proposal.TextReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.target.Programme;
import org.verdant.target.RecordFigures;
import org.verdant.target.TrackedFigure;
import org.verdant.workflow.Deadlines;

/** Lets an adopted text move the figures of its commitment without a minimum, once: a statement Q7.3, a joint position Q7.2 ({@code domain.md} 1.3). */
@UseCase
public class TrackText {
    private final TextReader texts;
    private final RecordFigures recordFigures;
    private final Programme programme;
    private final Deadlines deadlines;

    TrackText(TextReader texts, RecordFigures recordFigures, Programme programme, Deadlines deadlines) {
        this.texts = texts;
        this.recordFigures = recordFigures;
        this.programme = programme;
        this.deadlines = deadlines;
    }

    /** Answers when its note is asked for. */
    public Instant track(CaseId caseId) {
        var adopted = texts.adopted(caseId).orElseThrow();
        var measure = measure(adopted);
        recordFigures.record(
                caseId,
                programme.trackedBy(Track.GOVERNANCE.name(), measure),
                LocalDate.ofInstant(adopted.adoptedAt(), ZoneOffset.UTC),
                List.of(TrackedFigure.amount(measure, 1)));
        var after = deadlines.of(Track.GOVERNANCE.name(), TrackExchange.OUTCOME_NOTE);
        return adopted.adoptedAt().plus(after.time());
    }

    private static String measure(AdoptedText adopted) {
        return adopted.subtype() == Subtype.STATEMENT ? "statements" : "positions";
    }
}
