package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.identity.SignIn;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;

/** Signing in on a page. */
@Controller
class SignInController {
    private static final String PAGE = "identity/sign-in";

    private final SignIn signIn;
    private final Browser browser;
    private final SecurityContextRepository contexts;
    private final Clock wallClock;

    SignInController(
            SignIn signIn,
            Browser browser,
            SecurityContextRepository contexts,
            @Qualifier("wallClock") Clock wallClock) {
        this.signIn = signIn;
        this.browser = browser;
        this.contexts = contexts;
        this.wallClock = wallClock;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(required = false) @Nullable String returnTo,
            HttpServletRequest request,
            @Nullable Actor actor,
            Model model) {
        if (actor != null) {
            return "redirect:" + ReturnTo.safe(returnTo);
        }
        model.addAttribute("kept", KeptForm.of(request).isPresent());
        return page("", returnTo, model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String returnTo,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var result = signIn.attempt(browser.attempt(request, email, password));
        if (result.person() == null) {
            return refuse(result.pause(), response, model, page(email, returnTo, model));
        }
        begin(Objects.requireNonNull(result.person()), request, response);
        return "redirect:" + (KeptForm.of(request).isPresent() ? "/sign-in/kept" : ReturnTo.safe(returnTo));
    }

    @GetMapping("/sign-in/kept")
    String kept(HttpServletRequest request, Model model) {
        var kept = KeptForm.of(request);
        kept.ifPresent(form -> model.addAttribute("form", form));
        return kept.isPresent() ? "identity/kept" : "redirect:/";
    }

    @PostMapping("/sign-in/kept")
    String forget(HttpServletRequest request) {
        KeptForm.forget(request);
        return "redirect:/";
    }

    /** A new session id, so that nobody who knew the old one is signed in too. */
    private void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        SessionGuard.begin(request, wallClock.instant());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        browser.remember(request, response, person);
    }

    private static String refuse(Duration pause, HttpServletResponse response, Model model, String page) {
        if (pause.isZero()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("wrong", true);
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
            model.addAttribute("seconds", pause.toSeconds() + 1);
        }
        return page;
    }

    private static String page(String email, @Nullable String returnTo, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("returnTo", ReturnTo.safe(returnTo));
        return PAGE;
    }
}
