package org.verdant.identity.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.identity.ChangeExpertise;
import org.verdant.identity.Directory;
import org.verdant.identity.EmploymentKind;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;

/** What the administrator chooses from, in the words of the reader's language. */
@Component
class IdentityChoices {
    private static final List<String> TYPES = List.of("10", "15", "21", "22", "40", "60", "70", "80", "90");

    private final Directory directory;
    private final MessageSource messages;

    IdentityChoices(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    List<Choice> organisations(Locale language) {
        return directory.organisations().stream()
                .map(one -> new Choice(
                        one.id().toString(), one.name() + " (" + one.country().name(language) + ")"))
                .toList();
    }

    List<Choice> countries(Locale language) {
        var order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, CountryCode.of(code).name(language)))
                .sorted(Comparator.comparing(Choice::label, order::compare))
                .toList();
    }

    List<Choice> organisationTypes(Locale language) {
        return TYPES.stream()
                .map(type -> new Choice(type, words("identity.organisation-type." + type, language)))
                .toList();
    }

    List<Choice> kinds(Locale language) {
        return Arrays.stream(EmploymentKind.values())
                .map(kind -> new Choice(kind.name(), words("identity.employment." + kind.name(), language)))
                .toList();
    }

    List<Choice> expertise(Locale language) {
        return ChangeExpertise.FIELDS.stream()
                .map(field -> new Choice(field, words("identity.expertise." + field, language)))
                .toList();
    }

    List<Choice> roles(Locale language) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.code(), words("role." + role.code(), language)))
                .toList();
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
