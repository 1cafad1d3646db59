package org.verdant.proposal;

import org.springframework.stereotype.Component;
import org.verdant.target.Programme;

/** The planned period ({@code domain.md} 4.1). That it begins inside the window and does not end before it begins is E03. */
@Component
class PeriodRules implements ContentRule {
    private static final int NOTICE_DAYS = 30;

    private final Programme programme;

    PeriodRules(Programme programme) {
        this.programme = programme;
    }

    @Override
    public void check(Examined file, Findings findings) {
        var content = file.content();
        var start = content.plannedStart();
        var end = content.plannedEnd();
        if (start != null && start.isBefore(file.today().plusDays(NOTICE_DAYS))) {
            findings.error(
                    "plannedStart", "start-too-soon", NOTICE_DAYS, file.today().plusDays(NOTICE_DAYS));
        }
        if (!file.track().isLight() && end != null && end.equals(start)) {
            findings.error("plannedEnd", "end-not-after-start");
        }
        if (end != null && end.isAfter(programme.window().to())) {
            findings.warning(
                    "plannedEnd", "ends-after-window", programme.window().to());
        }
    }
}
