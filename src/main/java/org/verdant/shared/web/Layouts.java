package org.verdant.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.verdant.shared.Actor;
import org.verdant.shared.VerdantClock;

/** Makes the {@link Layout} of a request. */
@Component
public class Layouts {
    private final VerdantClock clock;
    private final boolean demonstration;

    Layouts(VerdantClock clock, @Value("${verdant.demo:false}") boolean demonstration) {
        this.clock = clock;
        this.demonstration = demonstration;
    }

    public Layout of(HttpServletRequest request, Supplier<Optional<Actor>> who) {
        var moved = !clock.offset().isZero();
        return new Layout(
                who,
                PageAddress.of(request),
                theme(WebUtils.getCookie(request, Preferences.THEME_COOKIE)),
                demonstration,
                moved ? LocalDate.now(clock) : null);
    }

    private static String theme(@Nullable Cookie cookie) {
        return cookie != null && cookie.getValue().equals("dark") ? "dark" : "light";
    }
}
