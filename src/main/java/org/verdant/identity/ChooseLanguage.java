package org.verdant.identity;

import java.util.Set;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Remembers the language in which the actor reads the product, on every browser. */
@UseCase
public class ChooseLanguage {
    public static final Set<String> LANGUAGES = Set.of("en", "zh");

    private final People people;

    ChooseLanguage(People people) {
        this.people = people;
    }

    public void choose(String language, Actor actor) {
        if (!LANGUAGES.contains(language)) {
            throw new Invalid(FieldError.of("language", "required"));
        }
        people.setLanguage(actor.person(), language);
    }
}
