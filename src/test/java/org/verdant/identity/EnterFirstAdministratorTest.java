package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.support.VerdantTest;

@VerdantTest
class EnterFirstAdministratorTest {
    private static final CountryCode CHINA = CountryCode.of("CN");

    @Autowired
    EnterFirstAdministrator first;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void an_empty_installation_gets_its_administrator() {
        onAnEmptyInstallation(() -> {
            first.enter("first@secretariat.example", "four quiet green turbines", "Secretariat", CHINA);

            assertThat(directory
                            .withEmail("first@secretariat.example")
                            .orElseThrow()
                            .roles())
                    .containsExactly(Role.ADMINISTRATOR);
        });
    }

    @Test
    void a_password_that_everybody_knows_is_refused() {
        onAnEmptyInstallation(() -> assertThatThrownBy(
                        () -> first.enter("first@secretariat.example", "password123456", "Secretariat", CHINA))
                .isInstanceOf(Invalid.class));
    }

    @Test
    void where_there_are_people_nobody_is_entered() {
        first.enter("late@secretariat.example", "four quiet green turbines", "Secretariat", CHINA);

        assertThat(directory.withEmail("late@secretariat.example")).isEmpty();
    }

    /** Empties the people for the test and puts them back. */
    private void onAnEmptyInstallation(Runnable test) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("truncate person cascade").update();
            test.run();
            status.setRollbackOnly();
        });
    }
}
