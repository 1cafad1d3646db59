package org.verdant.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, without a stack trace, why the embedded database did not start. */
class EmbeddedRefusedAnalyzer extends AbstractFailureAnalyzer<EmbeddedRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.cure(), refused);
    }
}
