package org.verdant.shared.web;

import java.io.Serializable;

/**
 * A short notice after something was done, shown once on the next page: a flash attribute named {@code toast}.
 *
 * @param message message key
 * @param subject what it was done to, such as a number; the message's first argument
 * @param href where more is to be seen; empty for nowhere
 * @param link message key of that link
 */
public record Toast(String message, String subject, String href, String link) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static Toast of(String message) {
        return new Toast(message, "", "", "");
    }
}
