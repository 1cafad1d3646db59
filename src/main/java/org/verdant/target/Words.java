package org.verdant.target;

import java.util.Locale;

/** A name or a sentence of the Action Plan in the languages of the product. */
public record Words(String en, String zh) {
    /** In that language, or in English. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
