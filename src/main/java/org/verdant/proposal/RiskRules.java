package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** The risk register: three risks at least, and more than a word on what is done about a grave one ({@code domain.md} 4.1). */
@Component
class RiskRules implements ContentRule {
    private static final int FEWEST = 3;
    private static final int GRAVE = 15;
    private static final int WORDS = 50;

    @Override
    public void check(Examined file, Findings findings) {
        var risks = file.content().risks();
        if (!file.track().isLight() && !risks.isEmpty() && risks.size() < FEWEST) {
            findings.error("risks", "too-few-rows", FEWEST);
        }
        for (int i = 0; i < risks.size(); i++) {
            var risk = risks.get(i);
            if (isGrave(risk)
                    && risk.mitigation() != null
                    && risk.mitigation().strip().length() < WORDS) {
                findings.error("risks[" + i + "].mitigation", "mitigation-too-short", WORDS, GRAVE);
            }
        }
    }

    private static boolean isGrave(Risk risk) {
        return risk.likelihood() != null && risk.impact() != null && risk.likelihood() * risk.impact() >= GRAVE;
    }
}
