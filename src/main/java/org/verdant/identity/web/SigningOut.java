package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.verdant.identity.SignOut;

/** Records that somebody ended the own session. */
@Component
class SigningOut implements LogoutHandler {
    private final CurrentActor current;
    private final SignOut signOut;

    SigningOut(CurrentActor current, SignOut signOut) {
        this.current = current;
        this.signOut = signOut;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        current.of(request, who).ifPresent(signOut::end);
    }
}
