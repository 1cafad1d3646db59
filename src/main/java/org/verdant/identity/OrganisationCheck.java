package org.verdant.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.OrganisationIdentifier;

/** What an organisation has to be: named, of a known country and kind, with an identifier that can be one, and not there twice. */
@Component
class OrganisationCheck {
    private static final Set<String> TYPES = Set.of("10", "15", "21", "22", "40", "60", "70", "80", "90");
    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;

    OrganisationCheck(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The same without blanks around; refuses it with everything that is wrong. */
    NewOrganisation require(NewOrganisation typed, @Nullable OrganisationId known) {
        var errors = new ArrayList<FieldError>();
        var name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty()) {
            errors.add(FieldError.of("name", "required"));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "too-long", LONGEST_NAME));
        }
        var country = country(typed.country(), errors);
        if (typed.type() == null || !TYPES.contains(typed.type())) {
            errors.add(FieldError.of("type", "required"));
        }
        if (typed.from() != null && typed.to() != null && typed.to().isBefore(typed.from())) {
            errors.add(FieldError.of("to", "end-before-start"));
        }
        var identifier = identifier(typed.identifier(), known, errors);
        var source = RegisterCheck.text("source", typed.source(), errors);
        if (country != null && organisations.hasName(name, country, known)) {
            errors.add(FieldError.of("name", "organisation-there"));
        }
        RegisterCheck.refuse(errors);
        return new NewOrganisation(
                name, typed.country(), typed.type(), identifier, typed.from(), typed.to(), source, typed.certainty());
    }

    private static @Nullable CountryCode country(@Nullable String typed, List<FieldError> errors) {
        var country = CountryCode.find(typed);
        if (typed == null) {
            errors.add(FieldError.of("country", "required"));
        } else if (country.isEmpty()) {
            errors.add(FieldError.of("country", "unknown-country", typed));
        }
        return country.orElse(null);
    }

    private @Nullable String identifier(
            @Nullable String typed, @Nullable OrganisationId known, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var identifier = typed.strip();
        if (!OrganisationIdentifier.isValid(identifier)) {
            errors.add(FieldError.of("identifier", "malformed-identifier"));
        } else if (organisations.hasIdentifier(identifier, known)) {
            errors.add(FieldError.of("identifier", "identifier-taken"));
        }
        return identifier;
    }
}
