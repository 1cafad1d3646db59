package org.verdant.shared;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** An organisation's public id: registration agency and number, {@code XI-LEI-...}, {@code XI-ROR-03yrm5c26}. */
public final class OrganisationIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{2,12}-[A-Za-z0-9./_-]{2,60}");
    private static final String ROR = "XI-ROR-";
    private static final Pattern ROR_FORM = Pattern.compile("0[0-9a-hj-km-np-tv-z]{6}\\d{2}");
    private static final String LEI = "XI-LEI-";
    private static final Pattern LEI_FORM = Pattern.compile("[0-9A-Z]{18}\\d{2}");
    /** Registers that belong to no country: international, multilateral, regional. */
    private static final Set<String> NO_COUNTRY = Set.of("XI", "XM", "XR");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private OrganisationIdentifier() {}

    public static boolean isValid(String typed) {
        if (!FORM.matcher(typed).matches()) {
            return false;
        }
        if (typed.startsWith(ROR)) {
            return isRor(typed.substring(ROR.length()));
        }
        if (typed.startsWith(LEI)) {
            return isLei(typed.substring(LEI.length()));
        }
        var place = typed.substring(0, 2);
        return NO_COUNTRY.contains(place) || CountryCode.isKnown(place);
    }

    /** ISO 17442: with letters as numbers from 10 on, the whole leaves 1 when divided by 97. */
    private static boolean isLei(String lei) {
        if (!LEI_FORM.matcher(lei).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        lei.chars().forEach(sign -> digits.append(Character.digit(sign, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
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
