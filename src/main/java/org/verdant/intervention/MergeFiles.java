package org.verdant.intervention;

import java.time.ZoneOffset;
import org.verdant.reporting.DropOpenReports;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.target.MergeCredits;
import org.verdant.target.ReversalOrder;

/** Lets a file end as a part of another one: that one keeps its credit, this one loses its own on the day of the confirmation (K15). */
@UseCase
public class MergeFiles {
    /** Why the file ended; its words are the message {@code proposal.ended.merged}. */
    static final String MERGED = "merged";

    private final FileMergers mergers;
    private final FileCredits credits;
    private final MergeCredits mergeCredits;
    private final DropOpenReports dropReports;
    private final Files files;

    MergeFiles(
            FileMergers mergers,
            FileCredits credits,
            MergeCredits mergeCredits,
            DropOpenReports dropReports,
            Files files) {
        this.mergers = mergers;
        this.credits = credits;
        this.mergeCredits = mergeCredits;
        this.dropReports = dropReports;
        this.files = files;
    }

    public void merge(CaseId absorbed) {
        var merger = mergers.requireConfirmed(absorbed);
        var confirmed = merger.requireAnswered();
        var day = confirmed.at().atZone(ZoneOffset.UTC).toLocalDate();
        var order = new ReversalOrder(day, "MERGED", merger.proposed().by(), confirmed.by());
        credits.counted(absorbed).forEach(target -> mergeCredits.merge(merger.survivor(), absorbed, target, order));
        dropReports.drop(absorbed);
        files.ends(absorbed, MERGED);
    }
}
