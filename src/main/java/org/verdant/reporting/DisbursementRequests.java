package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Money;

/** Keeps what borrowers asked to be paid, one request of a financing at a time. */
@Repository
class DisbursementRequests {
    private static final Set<RequestState> OPEN =
            Set.of(RequestState.REQUESTED, RequestState.CLEARED, RequestState.ORDERED);

    private final JdbcClient jdbc;
    private final FinanceReader reader;
    private final Clock clock;

    DisbursementRequests(JdbcClient jdbc, FinanceReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** Refuses with {@code request-open} while another one is. */
    DisbursementRequest add(CaseId caseId, Money amount, String purpose, @Nullable DocumentId document, Actor actor) {
        try {
            jdbc.sql("""
                    insert into disbursement_request (case_id, number, amount, currency, purpose, document, state, requested_by, requested_at)
                    select ?, coalesce(max(number), 0) + 1, ?, ?, ?, cast(? as uuid), 'REQUESTED', ?, ? from disbursement_request
                     where case_id = ?""")
                    .params(caseId.value(), amount.amount(), amount.currency().getCurrencyCode(), purpose)
                    .param(document == null ? null : document.toString())
                    .params(actor.person().value(), now(), caseId.value())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Conflict("request-open");
        }
        return require(caseId, RequestState.REQUESTED);
    }

    /** The one that is in that state; refuses with {@code no-request} when none is. */
    DisbursementRequest require(CaseId caseId, RequestState state) {
        var open = open(caseId);
        return open.stream()
                .filter(request -> request.state() == state)
                .findFirst()
                .orElseThrow(() -> new Conflict("no-request"));
    }

    List<DisbursementRequest> open(CaseId caseId) {
        return reader.requests(caseId).stream()
                .filter(request -> OPEN.contains(request.state()))
                .toList();
    }

    void checked(CaseId caseId, int number, RequestState state, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                update disbursement_request set state = ?, checked_by = ?, checked_at = ?, comment = ? where case_id = ? and number = ?""")
                .params(state.name(), actor.person().value(), now())
                .param(comment)
                .params(caseId.value(), number)
                .update();
    }

    void ordered(CaseId caseId, int number, @Nullable String reference, Actor actor) {
        jdbc.sql("""
                update disbursement_request set state = 'ORDERED', ordered_by = ?, ordered_at = ?, reference = ?
                where case_id = ? and number = ?""")
                .params(actor.person().value(), now())
                .param(reference)
                .params(caseId.value(), number)
                .update();
    }

    void move(CaseId caseId, int number, RequestState state) {
        jdbc.sql("update disbursement_request set state = ? where case_id = ? and number = ?")
                .params(state.name(), caseId.value(), number)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
