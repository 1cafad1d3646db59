package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** An instrument that is said to be adopted can be looked up: it has an official reference ({@code domain.md} 4.8). */
@Component
class PolicyRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        if (file.content().details() instanceof PolicyDetails policy
                && policy.stage() == PolicyDetails.Stage.ADOPTED
                && (policy.officialReference() == null
                        || policy.officialReference().isBlank())) {
            findings.error("details.officialReference", "reference-required");
        }
    }
}
