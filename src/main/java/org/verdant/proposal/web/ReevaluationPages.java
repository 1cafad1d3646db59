package org.verdant.proposal.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.Reevaluation;
import org.verdant.proposal.ReevaluationReader;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Cursors;

/** How far the open files are that are looked at again because a country or the sanctions list changed. */
@Controller
class ReevaluationPages {
    private static final int ROWS = 20;

    private final ReevaluationReader reader;
    private final Directory directory;

    ReevaluationPages(ReevaluationReader reader, Directory directory) {
        this.reader = reader;
        this.directory = directory;
    }

    record Row(Reevaluation run, String subject, @Nullable String startedBy) {}

    @GetMapping("/admin/reevaluations")
    String list(@RequestParam(required = false) @Nullable String cursor, Locale language, Model model) {
        var after = cursor == null || cursor.isEmpty() ? List.<String>of() : Cursors.read(cursor, 2);
        var found = after.isEmpty()
                ? reader.newest(null, null, ROWS + 1)
                : reader.newest(instant(after.get(0)), uuid(after.get(1)), ROWS + 1);
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        var people = directory.people(
                shown.stream().map(Reevaluation::startedBy).distinct().toList());
        model.addAttribute(
                "rows",
                shown.stream()
                        .map(run -> new Row(
                                run,
                                FindingWords.subject(run.cause(), run.subject(), language),
                                name(people.get(run.startedBy()))))
                        .toList());
        model.addAttribute("running", shown.stream().anyMatch(Reevaluation::running));
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        model.addAttribute("next", found.size() > ROWS && last != null ? cursor(last) : null);
        return "proposal/reevaluations";
    }

    static String cursor(Reevaluation run) {
        return Cursors.of(run.startedAt(), run.id());
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException forged) {
            throw Cursors.invalid();
        }
    }

    static UUID uuid(String text) {
        return PersonId.of(text).value();
    }

    private static @Nullable String name(@Nullable PersonCard person) {
        return person == null ? null : person.name();
    }
}
