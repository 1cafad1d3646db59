package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** The documents of a track, each by its kind. That one is missing or too old is E05 as well. */
@Component
class DocumentRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        for (var kind : RequiredDocuments.of(file.track())) {
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

    static boolean isComplete(Examined file) {
        return RequiredDocuments.of(file.track()).stream().allMatch(kind -> file.newest(kind)
                .filter(day -> !Examined.isOld(day, file.today()))
                .isPresent());
    }
}
