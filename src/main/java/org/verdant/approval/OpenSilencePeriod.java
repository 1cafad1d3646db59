package org.verdant.approval;

import java.time.Instant;
import java.util.List;
import org.verdant.approval.SilenceEvents.SilenceOpened;
import org.verdant.proposal.TextReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/** Puts the last version of a text before everybody who is a member of the partnership on this day ({@code domain.md} 4.8, DMN-4). */
@UseCase
public class OpenSilencePeriod {
    private static final String TRACK = "GOVERNANCE";
    /** Steps of {@code deadlines.dmn}: 21 days, and 7 after a negotiation. */
    private static final List<String> PERIODS = List.of("keepSilence", "keepSilenceAgain");

    private final TextReader texts;
    private final MembersOfTheDay members;
    private final SilenceProcedures procedures;
    private final Deadlines deadlines;
    private final SilenceNotes notes;

    OpenSilencePeriod(
            TextReader texts,
            MembersOfTheDay members,
            SilenceProcedures procedures,
            Deadlines deadlines,
            SilenceNotes notes) {
        this.texts = texts;
        this.members = members;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.notes = notes;
    }

    /** How many members there are, and when their silence is consent. */
    public record Opened(int members, Instant endsAt) {}

    public Opened open(CaseId caseId) {
        var text = texts.newest(caseId);
        var round = procedures.last(caseId).map(last -> last.round() + 1).orElse(1);
        var now = notes.now();
        var endsAt = now.plus(deadlines.of(TRACK, PERIODS.get(round - 1)).time());
        var all = members.all();
        procedures.open(
                caseId,
                new SilenceView(round, text.n(), text.hash(), now, endsAt, null, null, List.of()),
                members.reachable(caseId),
                all);
        notes.opened(new SilenceOpened(caseId, round, all.size(), text.hash()));
        return new Opened(all.size(), endsAt);
    }
}
