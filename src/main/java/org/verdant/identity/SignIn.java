package org.verdant.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.UseCase;

/** Finds out who signs in. Never throws for a wrong password, so that the failure itself is recorded. */
@UseCase
public class SignIn {
    private final People people;
    private final Passwords passwords;
    private final SignInDelays delays;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;

    SignIn(
            People people,
            Passwords passwords,
            SignInDelays delays,
            KnownDevices devices,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.delays = delays;
        this.devices = devices;
        this.events = events;
    }

    public SignInResult attempt(SignInAttempt attempt) {
        var known = devices.isKnown(attempt.email(), attempt.device());
        var wait = delays.wait(attempt, known);
        if (!wait.isZero()) {
            events.publishEvent(new SignInFailed("delayed"));
            return SignInResult.after(wait);
        }
        var credentials = people.credentials(attempt.email()).orElse(null);
        var hash = credentials == null ? null : credentials.hash();
        if (!passwords.matches(attempt.password(), hash) || credentials == null || credentials.disabled()) {
            delays.failed(attempt, known);
            events.publishEvent(new SignInFailed("credentials"));
            return SignInResult.wrong();
        }
        delays.succeeded(attempt, known);
        if (hash != null && passwords.isOutdated(hash)) {
            people.setPassword(credentials.person(), passwords.hash(attempt.password()));
        }
        events.publishEvent(new SignedIn(credentials.person()));
        return SignInResult.as(credentials.person());
    }
}
