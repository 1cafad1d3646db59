package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** A text before all members, {@code processes/silence-procedure.bpmn}: silence is consent, one objection breaks it. */
@Component
public class SilenceProcedure {
    public static final String KEY = "silence-procedure";

    public static final String ANSWER_TEXT = "answerText";

    /** How many members there are on the day. */
    public static final String MEMBERS = "members";
    /** When silence has become consent. */
    public static final String SILENCE_ENDS = "silenceEnds";
    /** Whether a member has a focal point with an account; for the others a letter may come. */
    public static final String REACHABLE = "reachable";
    /** What a member said: {@code NONE} while it is silent, {@code SUPPORT}, {@code OBJECTION}. */
    public static final String MEMBER_ANSWER = "memberAnswer";
    /** {@code KEPT} or {@code BROKEN}. */
    public static final String SILENCE_OUTCOME = "silenceOutcome";
    /** Whether this is the silence after a negotiation. */
    public static final String SECOND_ROUND = "secondRound";

    public static final String LETTER_MESSAGE = "member.letter";
    public static final String SILENCE_BROKEN = "silence.broken";

    private final RuntimeService runtime;
    private final CaseFiles files;

    SilenceProcedure(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Hands in the letter of a member without a focal point. Answers false when its letter is not (or no longer) awaited. */
    public boolean letter(CaseId caseId, CountryCode member, String answer) {
        files.lock(caseId);
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(LETTER_MESSAGE)
                .variableValueEquals(OpenTask.FOR_COUNTRY, member.value())
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(LETTER_MESSAGE, waiting.getId(), Map.of(MEMBER_ANSWER, answer));
        return true;
    }
}
