package org.verdant.target;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every two seconds ({@code verdant.programme.look-every}) whether another node put a newer programme in force. */
@Configuration(proxyBeanMethods = false)
class ProgrammeTimer {
    private final ProgrammeInForce inForce;
    private final ProgrammeChange change;

    ProgrammeTimer(ProgrammeInForce inForce, ProgrammeChange change) {
        this.change = change;
        this.inForce = inForce;
    }

    @Scheduled(
            initialDelayString = "${verdant.programme.look-every:PT2S}",
            fixedDelayString = "${verdant.programme.look-every:PT2S}")
    void look() {
        if (!change.underway()) {
            inForce.look();
        }
    }
}
