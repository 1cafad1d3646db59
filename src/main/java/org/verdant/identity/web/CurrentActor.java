package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The person behind a request, with the roles of this moment: read once a request, so that a revoked role stops at once. */
@Component
class CurrentActor {
    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final Directory directory;

    CurrentActor(Directory directory) {
        this.directory = directory;
    }

    Optional<Actor> of(HttpServletRequest request) {
        return of(request, SecurityContextHolder.getContext().getAuthentication());
    }

    Optional<Actor> of(HttpServletRequest request, @Nullable Authentication authentication) {
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known) {
            return Optional.of(known);
        }
        var actor = person(authentication).flatMap(directory::actor);
        actor.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return actor;
    }

    /** The authentication's name is the person's id; an anonymous one names nobody. */
    private static Optional<PersonId> person(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonId.of(authentication.getName()));
        } catch (NotFound anonymous) {
            return Optional.empty();
        }
    }
}
