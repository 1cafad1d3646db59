package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.verdant.identity.KnownDevices;
import org.verdant.identity.SignInAttempt;
import org.verdant.shared.PersonId;

/** What a browser keeps so that it is known again, and what is known of where an attempt comes from. */
@Component
class Browser {
    private final KnownDevices devices;
    private final boolean https;

    Browser(KnownDevices devices, @Value("${verdant.https:false}") boolean https) {
        this.devices = devices;
        this.https = https;
    }

    SignInAttempt attempt(HttpServletRequest request, @Nullable String email, @Nullable String password) {
        return new SignInAttempt(
                email == null ? "" : email, password == null ? "" : password, request.getRemoteAddr(), device(request));
    }

    void remember(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        var secret = devices.remember(person, device(request));
        var cookie = ResponseCookie.from(name(), secret)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .maxAge(KnownDevices.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private @Nullable String device(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name());
        return cookie == null ? null : cookie.getValue();
    }

    private String name() {
        return https ? "__Host-DEVICE" : "DEVICE";
    }
}
