package org.verdant.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.target.Programme;
import org.verdant.target.RecordFigures;
import org.verdant.target.RecordWords;
import org.verdant.target.TrackedFigure;
import org.verdant.target.TrackedWord;

/** What a verified note adds to the commitments of global governance. */
@Component
class OutcomeFigures {
    private static final String SEATS = "seats";

    private final RecordFigures recordFigures;
    private final RecordWords recordWords;
    private final Programme programme;

    OutcomeFigures(RecordFigures recordFigures, RecordWords recordWords, Programme programme) {
        this.recordFigures = recordFigures;
        this.recordWords = recordWords;
        this.programme = programme;
    }

    void enter(CaseId caseId, OutcomeNote note) {
        var track = Track.GOVERNANCE.name();
        var day = LocalDate.ofInstant(note.submittedAt(), ZoneOffset.UTC);
        var seats = note.seats() == null ? 0 : note.seats();
        recordFigures.record(
                caseId, programme.trackedBy(track, SEATS), day, List.of(TrackedFigure.amount(SEATS, seats)));
        recordWords.record(
                caseId,
                programme.trackedBy(track, TrackedWord.NARRATIVE),
                new TrackedWord(TrackedWord.NARRATIVE, note.summary(), note.document(), day));
    }
}
