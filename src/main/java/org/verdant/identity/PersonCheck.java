package org.verdant.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.shared.PersonId;

/** A name, and an address that can be one and is nobody else's. */
@Component
class PersonCheck {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,20}");
    private static final int LONGEST_NAME = 200;

    private final People people;

    PersonCheck(People people) {
        this.people = people;
    }

    /**
     * The same without blanks around, with what is wrong added to the errors.
     *
     * @param known whose address it may be already
     */
    PersonName check(PersonName typed, @Nullable PersonId known, List<FieldError> errors) {
        var name = text(typed.name(), "name", errors);
        var email = text(typed.email(), "email", errors);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            errors.add(FieldError.of("email", "email-malformed"));
        } else if (people.credentials(email)
                .filter(found -> !found.person().equals(known))
                .isPresent()) {
            errors.add(FieldError.of("email", "email-taken"));
        }
        return new PersonName(name, email);
    }

    private static String text(@Nullable String typed, String field, List<FieldError> errors) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, "required"));
        } else if (text.length() > LONGEST_NAME) {
            errors.add(FieldError.of(field, "too-long", LONGEST_NAME));
        }
        return text;
    }
}
