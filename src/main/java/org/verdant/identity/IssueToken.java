package org.verdant.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Makes a token with which a program acts as a person, with no more than its scopes. One that may decide lives 12 hours at most, any other 90 days. */
@UseCase
public class IssueToken {
    private static final Duration USUAL = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int LONGEST_LABEL = 100;

    private final Tokens tokens;
    private final Clock wallClock;
    private final ApplicationEventPublisher events;

    IssueToken(Tokens tokens, @Qualifier("wallClock") Clock wallClock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.wallClock = wallClock;
        this.events = events;
    }

    public IssuedToken issue(PersonId person, TokenWish wish) {
        var errors = new ArrayList<FieldError>();
        var label = wish.label() == null ? "" : wish.label().strip();
        if (label.length() > LONGEST_LABEL) {
            errors.add(FieldError.of("label", "too-long", LONGEST_LABEL));
        }
        var scopes = scopes(wish.scopes(), errors);
        var life = life(wish.expires(), scopes, errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var now = wallClock.instant().truncatedTo(ChronoUnit.SECONDS);
        var secret = Secrets.fresh();
        var codes = scopes.stream().map(Scope::code).toList();
        var card = new TokenCard(UUID.randomUUID(), label, codes, now, now.plus(life), null);
        tokens.add(person, card, Secrets.hash(secret));
        events.publishEvent(new TokenIssued(person, card.id(), scopes, card.expiresAt()));
        return new IssuedToken(card.id(), secret, codes, card.expiresAt());
    }

    private static Set<Scope> scopes(@Nullable List<String> codes, List<FieldError> errors) {
        var scopes = EnumSet.noneOf(Scope.class);
        if (codes == null || codes.isEmpty()) {
            scopes.add(Scope.READ);
            return scopes;
        }
        for (int i = 0; i < codes.size(); i++) {
            var scope = codes.get(i) == null ? null : Scope.ofCode(codes.get(i)).orElse(null);
            if (scope == null) {
                errors.add(FieldError.of("scopes[" + i + "]", "unknown-scope"));
            } else {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    private static Duration life(@Nullable Duration wanted, Set<Scope> scopes, List<FieldError> errors) {
        var life = wanted == null ? USUAL : wanted;
        var longest = scopes.contains(Scope.DECIDE) ? USUAL : LONGEST;
        if (life.isNegative() || life.isZero() || life.compareTo(longest) > 0) {
            errors.add(FieldError.of("expires", "token-life", longest.toHours()));
            return USUAL;
        }
        return life;
    }
}
