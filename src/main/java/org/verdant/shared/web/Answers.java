package org.verdant.shared.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.Refusal;
import org.verdant.shared.Stale;
import org.verdant.shared.TooLarge;
import org.verdant.shared.TooMany;

/** Which answer of HTTP each kind of refusal is, the same for pages and for the API. */
final class Answers {
    private Answers() {}

    static HttpStatus status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (refusal instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        }
        if (refusal instanceof Conflict) {
            return HttpStatus.CONFLICT;
        }
        if (refusal instanceof Stale) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (refusal instanceof TooLarge) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        if (refusal instanceof TooMany) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return unknownField(refusal) ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    /** A form of fields that do not exist is malformed; a form of wrong values is invalid. */
    private static boolean unknownField(Refusal refusal) {
        return refusal instanceof Invalid invalid
                && invalid.errors().stream().anyMatch(error -> error.code().equals("unknown-field"));
    }

    static HttpHeaders headers(Refusal refusal) {
        var headers = new HttpHeaders();
        if (refusal instanceof TooMany often) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, often.retryAfter().toSeconds())));
        }
        return headers;
    }

    /** What a status means when nothing more is known. */
    static String code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "malformed";
            case UNAUTHORIZED -> "sign-in-required";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONFLICT -> "conflict";
            case PAYLOAD_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case UNPROCESSABLE_ENTITY -> "invalid";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "refused" : "internal-error";
        };
    }
}
