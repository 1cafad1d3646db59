package org.verdant.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has the global stream bear witness of the others every minute ({@code verdant.audit.witness-every}). */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WitnessTimer {
    private final BearWitness bearWitness;

    WitnessTimer(BearWitness bearWitness) {
        this.bearWitness = bearWitness;
    }

    @Scheduled(
            initialDelayString = "${verdant.audit.witness-every:PT1M}",
            fixedDelayString = "${verdant.audit.witness-every:PT1M}")
    void witness() {
        bearWitness.bear();
    }
}
