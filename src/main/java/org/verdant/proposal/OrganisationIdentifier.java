package org.verdant.proposal;

import java.util.regex.Pattern;

/** An organisation's public id: registration agency and number, {@code XI-LEI-...}, {@code XI-ROR-03yrm5c26}. */
final class OrganisationIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{2,12}-[A-Za-z0-9./_-]{2,60}");
    private static final String ROR = "XI-ROR-";
    private static final Pattern ROR_FORM = Pattern.compile("0[0-9a-hj-km-np-tv-z]{6}\\d{2}");
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private OrganisationIdentifier() {}

    static boolean isValid(String typed) {
        return FORM.matcher(typed).matches() && (!typed.startsWith(ROR) || isRor(typed.substring(ROR.length())));
    }

    /** {@code 0}, six digits in Crockford's base 32, two check digits: 98 minus the number times 100 modulo 97. */
    private static boolean isRor(String ror) {
        if (!ROR_FORM.matcher(ror).matches()) {
            return false;
        }
        var number = 0L;
        for (var digit : ror.substring(0, 7).toCharArray()) {
            number = number * 32 + CROCKFORD.indexOf(digit);
        }
        return 98 - (number * 100) % 97 == Integer.parseInt(ror.substring(7));
    }
}
