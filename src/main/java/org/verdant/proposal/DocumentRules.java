package org.verdant.proposal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documents of a track, each by its kind. That one is missing or too old is E05 as well. */
@Component
class DocumentRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        needed(file).forEach(kind -> require(file, kind, findings));
        var partners = file.content().partners().size();
        var letters = file.letters();
        if (!file.track().isLight() && letters > 0 && letters < partners) {
            findings.warning("documents", "fewer-letters-than-partners", letters, partners);
        }
    }

    /** What the track asks for, and of a sovereign financing the letter of the ministry. */
    private static Stream<String> needed(Examined file) {
        var letter = file.content().details() instanceof FinancingDetails financing
                        && Boolean.TRUE.equals(financing.sovereign())
                ? Stream.of(RequiredDocuments.MINISTRY_LETTER)
                : Stream.<String>empty();
        return Stream.concat(RequiredDocuments.of(file.track(), file.stage()).stream(), letter);
    }

    private static void require(Examined file, String kind, Findings findings) {
        var newest = file.newest(kind);
        if (newest.isEmpty()) {
            findings.error("documents." + kind, "document-missing", kind);
        } else if (Examined.isOld(newest.get(), file.today())) {
            findings.error("documents." + kind, "document-old", kind, newest.get());
        }
    }

    /** Whether everything is there that the track and, for a red light, the assessment ask for, and nothing of it too old (E05). */
    static boolean isComplete(Examined file) {
        var assessment = file.isRed() ? Stream.of(Examined.ASSESSMENT) : Stream.<String>empty();
        return Stream.concat(needed(file), assessment).allMatch(kind -> file.newest(kind)
                .filter(day -> !Examined.isOld(day, file.today()))
                .isPresent());
    }
}
