package org.verdant.target;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Proposes another programme file; it runs once a second administrator has confirmed it. Refuses a file with wrong lines, each named, one
 * that changes nothing, one without a reason, and one that was begun from a version that does not run any more.
 */
@UseCase
public class ProposeProgramme {
    private static final int LONGEST = 400_000;
    private static final int LONGEST_REASON = 1000;

    private final Programme programme;
    private final ProgrammeVersions versions;
    private final ProgrammeCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeProgramme(
            Programme programme,
            ProgrammeVersions versions,
            ProgrammeCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programme = programme;
        this.versions = versions;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    public UUID propose(ProgrammeDraft draft, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var reason = reason(draft.reason(), errors);
        var running = programme.text();
        if (!running.sha256().equals(draft.base())) {
            errors.add(FieldError.of("content", "programme-outdated"));
        }
        var text = text(draft.content(), running, errors);
        if (text == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var id = versions.propose(text, running.sha256(), reason, actor.person(), clock.instant());
        events.publishEvent(new ProgrammeProposed(actor.person(), id, text.sha256(), running.sha256()));
        return id;
    }

    private @Nullable ProgrammeText text(@Nullable String typed, ProgrammeText running, List<FieldError> errors) {
        var content = typed == null ? "" : typed.replace("\r\n", "\n");
        if (content.isBlank()) {
            errors.add(FieldError.of("content", "required"));
            return null;
        }
        if (content.length() > LONGEST) {
            errors.add(FieldError.of("content", "too-long", LONGEST));
            return null;
        }
        try {
            var text = ProgrammeText.of(content.endsWith("\n") ? content : content + "\n");
            if (text.sha256().equals(running.sha256())) {
                errors.add(FieldError.of("content", "programme-unchanged"));
            }
            check.problems(text, running).forEach(problem -> errors.add(line(problem)));
            return text;
        } catch (MalformedProgramme malformed) {
            malformed.problems().forEach(problem -> errors.add(line(problem)));
            return null;
        }
    }

    private static FieldError line(String problem) {
        return FieldError.of("content", "programme-line", problem);
    }

    private static String reason(@Nullable String typed, List<FieldError> errors) {
        var reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            errors.add(FieldError.of("reason", "required"));
        } else if (reason.length() > LONGEST_REASON) {
            errors.add(FieldError.of("reason", "too-long", LONGEST_REASON));
        }
        return reason;
    }
}
