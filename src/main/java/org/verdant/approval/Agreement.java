package org.verdant.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.NotFound;

/**
 * What makes an approved project binding: all parties sign, all conditions are met, then it is in force; after its deadline it lapses
 * ({@code domain.md} B12). Its transitions refuse what makes no sense where it stands; what comes next is the process's to say.
 */
public final class Agreement {
    private final CaseId caseId;
    private final Instant openedAt;
    private AgreementState state;
    private Instant lapsesAt;
    private @Nullable AgreementTerms terms;
    private List<AgreementParty> parties = List.of();
    private List<AgreementCondition> conditions = List.of();
    private @Nullable AgreementExtension extension;
    private @Nullable Instant signedAt;
    private @Nullable Instant endedAt;

    private Agreement(CaseId caseId, Instant openedAt, Instant lapsesAt) {
        this.caseId = caseId;
        this.openedAt = openedAt;
        this.lapsesAt = lapsesAt;
        this.state = AgreementState.PREPARING;
    }

    static Agreement opened(CaseId caseId, Instant now, Instant lapsesAt) {
        return new Agreement(caseId, now, lapsesAt);
    }

    /** Where a stored agreement stands. */
    record Standing(
            AgreementState state,
            Instant openedAt,
            Instant lapsesAt,
            @Nullable AgreementExtension extension,
            @Nullable Instant signedAt,
            @Nullable Instant endedAt) {}

    /** One version as it is stored. */
    record Version(AgreementTerms terms, List<AgreementParty> parties, List<AgreementCondition> conditions) {}

    static Agreement stored(CaseId caseId, Standing standing, @Nullable Version version) {
        var agreement = new Agreement(caseId, standing.openedAt(), standing.lapsesAt());
        agreement.state = standing.state();
        agreement.extension = standing.extension();
        agreement.signedAt = standing.signedAt();
        agreement.endedAt = standing.endedAt();
        if (version != null) {
            agreement.terms = version.terms();
            agreement.parties = List.copyOf(version.parties());
            agreement.conditions = List.copyOf(version.conditions());
        }
        return agreement;
    }

    void prepare(AgreementTerms prepared, List<AgreementParty> signing, List<AgreementCondition> toMeet) {
        requireState(AgreementState.PREPARING);
        if (signing.size() < 2 || !signing.get(0).lead()) {
            throw new IllegalArgumentException("an agreement is between the lead and at least one other");
        }
        terms = prepared;
        parties = List.copyOf(signing);
        conditions = List.copyOf(toMeet);
        state = AgreementState.SIGNING;
    }

    /** @param fulfilBy when it lapses unless all conditions are met, should this be the last signature */
    void sign(int no, AgreementParty.Signature signature, Instant fulfilBy) {
        requireState(AgreementState.SIGNING);
        if (party(no).signed()) {
            throw new Conflict("already-signed", party(no).name());
        }
        parties = replaced(parties, no, party(no).signedWith(signature));
        if (parties.stream().allMatch(AgreementParty::signed)) {
            signedAt = signature.at();
            state = AgreementState.CONDITIONS;
            lapsesAt = fulfilBy;
        }
    }

    void deliver(int no, AgreementCondition.Evidence evidence) {
        requireState(AgreementState.CONDITIONS);
        requireCondition(no, AgreementCondition.State.OPEN);
        conditions = replaced(conditions, no, condition(no).delivered(evidence));
    }

    void accept(int no, AgreementCondition.Judgement judgement) {
        judge(no, AgreementCondition.State.MET, judgement);
    }

    void giveBack(int no, AgreementCondition.Judgement judgement) {
        judge(no, AgreementCondition.State.OPEN, judgement);
    }

    private void judge(int no, AgreementCondition.State outcome, AgreementCondition.Judgement judgement) {
        requireState(AgreementState.CONDITIONS);
        requireCondition(no, AgreementCondition.State.DELIVERED);
        conditions = replaced(conditions, no, condition(no).judged(outcome, judgement));
    }

    void enterIntoForce(Instant now) {
        requireState(AgreementState.CONDITIONS);
        if (!conditions.stream().allMatch(condition -> condition.state() == AgreementCondition.State.MET)) {
            throw new Conflict("conditions-open");
        }
        state = AgreementState.IN_FORCE;
        endedAt = now;
    }

    /** An accepted change makes a new version; what was met stays met. */
    void amend(AgreementTerms amended, List<AgreementParty> signing) {
        requireState(AgreementState.IN_FORCE);
        terms = amended;
        parties = List.copyOf(signing);
    }

    void lapse(Instant now) {
        requirePending();
        state = AgreementState.LAPSED;
        endedAt = now;
    }

    /** Ends with its file. */
    void end(Instant now) {
        state = AgreementState.ENDED;
        endedAt = now;
    }

    void ask(AgreementExtension asked) {
        requirePending();
        if (extension != null && (extension.undecided() || extension.granted())) {
            throw new Conflict(extension.granted() ? "already-extended" : "extension-asked");
        }
        extension = asked;
    }

    void answer(AgreementExtension.Answer answer) {
        requirePending();
        if (extension == null || !extension.undecided()) {
            throw new Conflict("no-extension-asked");
        }
        extension = new AgreementExtension(extension.reason(), extension.askedBy(), extension.askedAt(), answer);
    }

    void extend(Instant later) {
        if (extension == null || !extension.granted()) {
            throw new IllegalStateException(caseId + " was not granted an extension");
        }
        lapsesAt = later;
    }

    private void requireState(AgreementState expected) {
        if (state != expected) {
            throw new Conflict("agreement-moved-on");
        }
    }

    private void requirePending() {
        if (!state.pending()) {
            throw new Conflict("no-agreement-pending");
        }
    }

    private void requireCondition(int no, AgreementCondition.State expected) {
        if (condition(no).state() != expected) {
            throw new Conflict("agreement-moved-on");
        }
    }

    private static <T> List<T> replaced(List<T> all, int no, T one) {
        var changed = new ArrayList<>(all);
        changed.set(no - 1, one);
        return List.copyOf(changed);
    }

    /** Refuses a number that no party has ({@code not-a-party}). */
    public AgreementParty party(int no) {
        if (no < 1 || no > parties.size()) {
            throw new NotFound("not-a-party");
        }
        return parties.get(no - 1);
    }

    /** Refuses a number that no condition has ({@code not-found}). */
    public AgreementCondition condition(int no) {
        if (no < 1 || no > conditions.size()) {
            throw new NotFound("not-found");
        }
        return conditions.get(no - 1);
    }

    public CaseId caseId() {
        return caseId;
    }

    public AgreementState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it lapses unless all that is asked now is done; keeps its last value when nothing runs any more. */
    public Instant lapsesAt() {
        return lapsesAt;
    }

    /** The version in work or in force; null until one was prepared. */
    public @Nullable AgreementTerms terms() {
        return terms;
    }

    AgreementTerms requireTerms() {
        return Objects.requireNonNull(terms, "prepared");
    }

    public List<AgreementParty> parties() {
        return parties;
    }

    public List<AgreementCondition> conditions() {
        return conditions;
    }

    public @Nullable AgreementExtension extension() {
        return extension;
    }

    /** When the last party signed. */
    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** When it came into force, lapsed or ended with its file. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
