package org.verdant.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.identity.PersonDisabled;
import org.verdant.identity.RoleRevoked;

/**
 * Gives back, in the same transaction, what somebody took who may no longer do it: everybody else of the group may take it again. A step
 * that was made for one person, such as a review, stays: its time runs out, and somebody takes the seat.
 */
@Component
class StepsOfLeavers {
    private final JdbcClient jdbc;

    StepsOfLeavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonDisabled left) {
        jdbc.sql("update work_item set assignee = null where assignee = ? and role is not null")
                .param(left.person().value())
                .update();
    }

    @EventListener
    void on(RoleRevoked lost) {
        jdbc.sql("update work_item set assignee = null where assignee = ? and (role = ? or escalated_role = ?)")
                .param(lost.person().value())
                .param(lost.role().code())
                .param(lost.role().code())
                .update();
    }
}
