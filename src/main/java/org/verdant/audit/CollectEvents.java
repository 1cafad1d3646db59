package org.verdant.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.verdant.shared.AuditedEvent;

/**
 * Hears of everything that must be provable and has it written at the end of the transaction that did it, so that the heads of the
 * chains are locked only shortly. What happens outside a transaction (a sign-in that failed) is written at once in one of its own.
 */
@Component
class CollectEvents {
    private final WriteAudit writeAudit;

    CollectEvents(WriteAudit writeAudit) {
        this.writeAudit = writeAudit;
    }

    @EventListener
    void on(AuditedEvent event) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            current().add(event);
        } else {
            writeAudit.write(List.of(event));
        }
    }

    private Collected current() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Collected collected && collected.owner() == this) {
                return collected;
            }
        }
        var collected = new Collected();
        TransactionSynchronizationManager.registerSynchronization(collected);
        return collected;
    }

    /** The events of one transaction. It is the last to hear that a commit is near; what still comes then is written at once. */
    private final class Collected implements TransactionSynchronization, Ordered {
        private final List<AuditedEvent> events = new ArrayList<>();
        private boolean written;

        CollectEvents owner() {
            return CollectEvents.this;
        }

        void add(AuditedEvent event) {
            if (written) {
                writeAudit.write(List.of(event));
            } else {
                events.add(event);
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            writeAudit.write(events);
        }
    }
}
