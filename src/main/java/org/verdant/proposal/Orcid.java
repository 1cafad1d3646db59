package org.verdant.proposal;

import java.util.regex.Pattern;

/** The check digit of a researcher's id, ISO 7064 MOD 11-2. */
final class Orcid {
    private static final Pattern FORM = Pattern.compile("(https://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9X]");

    private Orcid() {}

    static boolean isValid(String typed) {
        if (!FORM.matcher(typed).matches()) {
            return false;
        }
        var digits = typed.replace("https://orcid.org/", "").replace("-", "");
        var total = 0;
        for (var digit : digits.substring(0, 15).toCharArray()) {
            total = (total + Character.digit(digit, 10)) * 2 % 11;
        }
        var check = (12 - total) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : Character.forDigit(check, 10));
    }
}
