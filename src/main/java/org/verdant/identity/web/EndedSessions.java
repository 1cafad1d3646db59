package org.verdant.identity.web;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.verdant.identity.PasswordSet;
import org.verdant.identity.PersonDisabled;
import org.verdant.identity.RoleRevoked;
import org.verdant.shared.PersonId;

/** Ends all sessions of a person who was shut out, lost a role or has a new password, on every node at once. */
@Component
class EndedSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EndedSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(PersonDisabled event) {
        end(event.person());
    }

    @TransactionalEventListener
    void on(RoleRevoked event) {
        end(event.person());
    }

    @TransactionalEventListener
    void on(PasswordSet event) {
        end(event.person());
    }

    private void end(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }
}
