package org.verdant.proposal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documents of a track, each by its kind. That one is missing or too old is E05 as well. */
@Component
class DocumentRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        for (var kind : RequiredDocuments.of(file.track(), file.stage())) {
            var newest = file.newest(kind);
            if (newest.isEmpty()) {
                findings.error("documents." + kind, "document-missing", kind);
            } else if (Examined.isOld(newest.get(), file.today())) {
                findings.error("documents." + kind, "document-old", kind, newest.get());
            }
        }
        var partners = file.content().partners().size();
        var letters = file.letters();
        if (!file.track().isLight() && letters > 0 && letters < partners) {
            findings.warning("documents", "fewer-letters-than-partners", letters, partners);
        }
    }

    /** Whether everything is there that the track and, for a red light, the assessment ask for, and nothing of it too old (E05). */
    static boolean isComplete(Examined file) {
        var assessment = file.isRed() ? Stream.of(Examined.ASSESSMENT) : Stream.<String>empty();
        return Stream.concat(RequiredDocuments.of(file.track(), file.stage()).stream(), assessment)
                .allMatch(kind -> file.newest(kind)
                        .filter(day -> !Examined.isOld(day, file.today()))
                        .isPresent());
    }
}
