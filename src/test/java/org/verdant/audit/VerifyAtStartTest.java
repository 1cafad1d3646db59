package org.verdant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdant.audit.Finding.Reason;

class VerifyAtStartTest {
    @Test
    void the_command_ends_with_zero_only_when_all_chains_are_intact() {
        assertThat(VerifyAtStart.say(new Verification(7, 2, null))).isZero();
        assertThat(VerifyAtStart.say(new Verification(7, 2, new Finding("global", 5, Reason.CHANGED))))
                .isEqualTo(1);
    }
}
