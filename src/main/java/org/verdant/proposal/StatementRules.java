package org.verdant.proposal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file says of itself: markers, declarations, and which of its fields stay confidential ({@code domain.md} 4.1). */
@Component
class StatementRules implements ContentRule {
    private static final int MAINLY = 2;
    private static final int WORDS = 50;

    @Override
    public void check(Examined file, Findings findings) {
        checkMarkers(file.content().markers(), findings);
        checkDeclarations(file.content().declarations(), findings);
        var confidential = file.content().confidentialFields();
        for (int i = 0; i < confidential.size(); i++) {
            if (!FieldNames.isKnown(file.track(), confidential.get(i))) {
                findings.error("confidentialFields[" + i + "]", "unknown-field-name", confidential.get(i));
            }
        }
    }

    private static void checkMarkers(@Nullable Markers markers, Findings findings) {
        if (markers == null || markers.mitigation() == null || markers.mitigation() != MAINLY) {
            return;
        }
        var why = markers.justification();
        if (why == null || why.strip().length() < WORDS) {
            findings.error("markers.justification", "justification-too-short", WORDS);
        }
    }

    private static void checkDeclarations(@Nullable Declarations declarations, Findings findings) {
        if (declarations == null) {
            return;
        }
        declarations.byName().forEach((name, answer) -> {
            if (answer != null
                    && answer.isYes()
                    && (answer.text() == null || answer.text().isBlank())) {
                findings.error("declarations." + name + ".text", "declaration-needs-text");
            }
        });
    }
}
