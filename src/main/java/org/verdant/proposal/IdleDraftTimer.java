package org.verdant.proposal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for idle drafts every hour ({@code verdant.drafts.look-every}); on several nodes whichever comes first takes them. */
@Configuration(proxyBeanMethods = false)
class IdleDraftTimer {
    private final LapseIdleDrafts lapseIdleDrafts;

    IdleDraftTimer(LapseIdleDrafts lapseIdleDrafts) {
        this.lapseIdleDrafts = lapseIdleDrafts;
    }

    @Scheduled(
            initialDelayString = "${verdant.drafts.look-every:PT1H}",
            fixedDelayString = "${verdant.drafts.look-every:PT1H}")
    void look() {
        lapseIdleDrafts.lapse();
    }
}
