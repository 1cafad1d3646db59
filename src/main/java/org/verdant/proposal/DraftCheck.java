package org.verdant.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;

/** All rules at once: nobody has to correct one error to be shown the next. */
@Component
class DraftCheck {
    private final List<ContentRule> rules;

    DraftCheck(List<ContentRule> rules) {
        this.rules = rules;
    }

    CheckResult check(Examined file, List<FieldError> malformed) {
        var findings = new Findings();
        malformed.forEach(findings::add);
        rules.forEach(rule -> rule.check(file, findings));
        return findings.result();
    }
}
