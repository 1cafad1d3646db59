package org.verdant.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The request to look at a rejection again because of how it came about, {@code processes/redress.bpmn}. */
@Component
public class RedressProcess {
    public static final String KEY = "redress";

    public static final String DECIDE_REDRESS = "decideRedress";
    /** Where the file waits for the proposer to ask. */
    public static final String IS_REDRESS_ASKED = "isRedressAsked";
    /** The end from which the file goes to a new panel. */
    public static final String REDRESS_UPHELD = "redressUpheld";

    public static final String REDRESS_REQUESTED = "redress.requested";

    /** {@code NOT_ASKED}, {@code UPHELD} or {@code DISMISSED}. */
    public static final String REDRESS = ProposalProcess.REDRESS;
    /** The codes of the roles that decide on such a file, in their order, separated by commas. */
    public static final String AUTHORITIES = DecisionProcess.AUTHORITIES;
    /** The code of the role that answers. */
    public static final String AUTHORITY = DecisionProcess.AUTHORITY;

    public static final String REDRESS_REQUEST_TIME = "redressRequestTime";
    public static final String REDRESS_ANSWER_TIME = "redressAnswerTime";

    private final CaseMessages messages;
    private final JdbcClient jdbc;

    RedressProcess(CaseMessages messages, JdbcClient jdbc) {
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** Asks another authority. Refuses with {@code redress-not-possible} when the file does not wait for that, or no longer. */
    public void request(CaseId caseId) {
        if (!messages.tell(caseId, REDRESS_REQUESTED, Map.of())) {
            throw new Conflict("redress-not-possible");
        }
    }

    /** Whether the proposer may ask now. */
    public boolean isPossible(CaseId caseId) {
        return jdbc.sql("select exists (select 1 from case_step where case_id = ? and element = ? and left_at is null)")
                .params(caseId.value(), IS_REDRESS_ASKED)
                .query(Boolean.class)
                .single();
    }

    /** When a request was last upheld: whoever reviewed before does not review again. */
    public Optional<Instant> upheldAt(CaseId caseId) {
        return jdbc.sql(
                        "select entered_at from case_step where case_id = ? and element = ? order by entered_at desc limit 1")
                .params(caseId.value(), REDRESS_UPHELD)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
