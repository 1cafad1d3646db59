package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** There is one case of the research platform at a time: a second one waits until the first has ended ({@code domain.md} 4.8). */
@Component
class PlatformRules implements ContentRule {
    private final OnePlatform onePlatform;

    PlatformRules(OnePlatform onePlatform) {
        this.onePlatform = onePlatform;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (file.track() != Track.PLATFORM) {
            return;
        }
        onePlatform.other(file.caseId()).ifPresent(number -> findings.error("title", "platform-open", number));
        if (file.content().details() instanceof PlatformDetails platform) {
            for (int i = 0; i < platform.hostCountries().size(); i++) {
                PartnerRules.country(
                        "details.hostCountries[" + i + "]",
                        platform.hostCountries().get(i),
                        findings);
            }
        }
    }
}
