package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Role;
import org.verdant.support.VerdantTest;

/** Somebody can always administer, whatever administrators do to each other. */
@VerdantTest
class LastAdministratorTest {
    @Autowired
    Directory directory;

    @Autowired
    DisablePerson disablePerson;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    JdbcClient jdbc;

    /** As when the other one lost the role between the request and its turn, or has it for a time only. */
    @Test
    void the_last_administrator_for_good_cannot_be_shut_out_nor_lose_the_role() {
        inTransaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            var last = actor("admin");
            var other = actor("auditor");
            jdbc.sql("update role_grant set valid_to = '9999-12-31' where role = 'ADMINISTRATOR' and person_id <> ?")
                    .param(last.person().value())
                    .update();

            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> disablePerson.disable(last.person(), other))
                    .withMessageContaining("last-administrator");
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> revokeRole.revoke(last.person(), Role.ADMINISTRATOR, other))
                    .withMessageContaining("last-administrator");
        });
    }

    private Actor actor(String account) {
        var person = directory.withEmail(account + "@demo.verdant.example").orElseThrow();
        return directory.actor(person.id()).orElseThrow();
    }
}
