package org.verdant.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;

/** All rules at once: nobody has to correct one error to be shown the next. */
@Component
class DraftCheck {
    private final List<ContentRule> rules;
    private final EligibilityCheck eligibility;

    DraftCheck(List<ContentRule> rules, EligibilityCheck eligibility) {
        this.rules = rules;
        this.eligibility = eligibility;
    }

    CheckResult check(Examined file, List<FieldError> malformed) {
        var findings = new Findings();
        malformed.forEach(findings::add);
        rules.forEach(rule -> rule.check(file, findings));
        return findings.result();
    }

    /** What is worth a second look in a file that was handed in; DMN-1 has already judged it. */
    List<FieldError> warnings(Examined file, List<String> judged) {
        var findings = new Findings();
        rules.stream().filter(rule -> rule != eligibility).forEach(rule -> rule.check(file, findings));
        eligibility.recall(judged, file, findings);
        return findings.result().warnings();
    }
}
