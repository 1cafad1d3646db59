package org.verdant.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * What must be met before the agreement is in force: a permit, an import licence, financing.
 *
 * @param no from 1
 * @param evidence what was delivered last, or null
 * @param judgement what a coordinator made of it, or null
 */
public record AgreementCondition(
        int no,
        Origin origin,
        String text,
        LocalDate due,
        State state,
        @Nullable Evidence evidence,
        @Nullable Judgement judgement) {
    /** Who set it. */
    public enum Origin {
        /** The authority, when it approved. Nobody else may drop it. */
        DECISION,
        /** The coordinator, when the agreement was prepared. */
        AGREEMENT,
        /** A memorandum of understanding alone binds nobody. */
        MEMORANDUM,
        /** The form of a financing: what must be met before the first disbursement. Nobody may drop it. */
        PRECEDENT
    }

    /** Where it stands; a return of the evidence opens it again. */
    public enum State {
        OPEN,
        DELIVERED,
        MET
    }

    /** How the proposer shows that it is met. */
    public record Evidence(String text, @Nullable DocumentId document, PersonId by, Instant at) {}

    /** What the coordinator found. */
    public record Judgement(@Nullable String comment, PersonId by, Instant at) {}

    /** The day by which it must be met: its own, or that on which the signed agreement lapses, whichever comes first. */
    public LocalDate dueIn(Agreement agreement) {
        var lapses = LocalDate.ofInstant(agreement.lapsesAt(), ZoneOffset.UTC);
        return agreement.signedAt() != null && lapses.isBefore(due) ? lapses : due;
    }

    static AgreementCondition open(int no, Origin origin, String text, LocalDate due) {
        return new AgreementCondition(no, origin, text, due, State.OPEN, null, null);
    }

    AgreementCondition delivered(Evidence given) {
        return new AgreementCondition(no, origin, text, due, State.DELIVERED, given, judgement);
    }

    AgreementCondition judged(State outcome, Judgement given) {
        return new AgreementCondition(no, origin, text, due, outcome, evidence, given);
    }
}
