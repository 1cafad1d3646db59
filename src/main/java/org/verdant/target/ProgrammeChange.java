package org.verdant.target;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets another programme run, in one transaction with everything that follows: its counting rules are recorded, each counter is made anew
 * under a new one, and what only the old window refused is looked at again (K25). When the transaction fails the old one runs on.
 */
@Component
class ProgrammeChange {
    private final Programme programme;
    private final RecordDefinitions recordDefinitions;
    private final RecountCredits recountCredits;
    private final RepostRefused repostRefused;
    private final Movements movements;
    private final AtomicInteger underway = new AtomicInteger();

    ProgrammeChange(
            Programme programme,
            RecordDefinitions recordDefinitions,
            RecountCredits recountCredits,
            RepostRefused repostRefused,
            Movements movements) {
        this.programme = programme;
        this.recordDefinitions = recordDefinitions;
        this.recountCredits = recountCredits;
        this.repostRefused = repostRefused;
        this.movements = movements;
    }

    /** Whether this node is about to let another programme run, which no other transaction sees yet. */
    boolean underway() {
        return underway.get() > 0;
    }

    void to(ProgrammeText newer) {
        var old = programme.text();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                underway.decrementAndGet();
                if (status != STATUS_COMMITTED) {
                    programme.use(old);
                }
            }
        });
        underway.incrementAndGet();
        programme.use(newer);
        recordDefinitions.record(newer.file().targets());
        if (movements.lackAVersion()) {
            recountCredits.recount();
            repostRefused.repost();
        }
    }
}
