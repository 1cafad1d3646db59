package org.verdant.review;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/**
 * Lays a financing open to everybody before it is decided: in category A for 120 days, in B for 30, in C not at all (B9). A file that
 * was laid open before keeps the days that it had, unless a later due diligence found it more serious.
 */
@UseCase
public class DiscloseFinancing {
    private final DiligenceCategory categories;
    private final Disclosures disclosures;
    private final Deadlines deadlines;
    private final ProposalReader proposals;
    private final Chronicle chronicle;

    DiscloseFinancing(
            DiligenceCategory categories,
            Disclosures disclosures,
            Deadlines deadlines,
            ProposalReader proposals,
            Chronicle chronicle) {
        this.categories = categories;
        this.disclosures = disclosures;
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.chronicle = chronicle;
    }

    /**
     * What the due diligence came to.
     *
     * @param ends null when nothing has to be disclosed
     */
    public record Found(String category, @Nullable Instant ends) {}

    /** Refuses with {@code review-not-open} without a due diligence. */
    public Found disclose(CaseId caseId) {
        var found = categories.of(caseId).orElseThrow(() -> new Conflict("review-not-open"));
        if (found.disclosure() == null) {
            return new Found(found.category(), null);
        }
        var known = disclosures.find(caseId);
        if (known.isPresent() && !found.category().equals("A")) {
            return new Found(found.category(), known.get().endsAt());
        }
        if (known.isPresent() && known.get().category().equals("A")) {
            return new Found(found.category(), known.get().endsAt());
        }
        var now = chronicle.now();
        var facts = proposals.facts(caseId);
        var ends = now.plus(deadlines.of(facts.track(), found.disclosure()).time());
        var number = Objects.requireNonNull(facts.number(), "a submitted file has a number");
        disclosures.open(new Disclosure(caseId, number, found.category(), now, ends));
        chronicle.note(new FileDisclosed(caseId, found.category(), ends));
        return new Found(found.category(), ends);
    }
}
