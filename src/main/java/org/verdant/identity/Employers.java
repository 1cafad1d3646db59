package org.verdant.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;

/** The organisations to which people come: known ones that have not ended, and new ones that are entered with their first person. */
@Component
class Employers {
    /** Where the fields of an organisation stand when it is entered with a person. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "organisationName",
            "country", "organisationCountry",
            "type", "organisationType");

    private final Directory directory;
    private final Organisations organisations;
    private final OrganisationCheck check;
    private final EnterOrganisation enterOrganisation;

    Employers(
            Directory directory,
            Organisations organisations,
            OrganisationCheck check,
            EnterOrganisation enterOrganisation) {
        this.directory = directory;
        this.organisations = organisations;
        this.check = check;
        this.enterOrganisation = enterOrganisation;
    }

    /** The organisation that was chosen, or the one that was entered with the person; null with what is wrong. */
    @Nullable
    OrganisationCard of(NewPerson wanted, LocalDate day, Actor actor, List<FieldError> errors) {
        if (wanted.organisation() == null && wanted.organisationName() == null) {
            errors.add(FieldError.of("organisation", "organisation-needed"));
            return null;
        }
        return wanted.organisation() == null
                ? entered(wanted, actor, errors)
                : known(wanted.organisation(), null, day, errors);
    }

    /**
     * The known organisation.
     *
     * @param last the last day that somebody belongs to it, or null for as long as it lasts
     * @param day from which on an end would be known
     */
    @Nullable
    OrganisationCard known(String id, @Nullable LocalDate last, LocalDate day, List<FieldError> errors) {
        try {
            var organisation = directory.organisation(OrganisationId.of(id));
            var end = organisations.find(organisation.id()).orElseThrow().to();
            if (end != null && (last == null ? day : last).isAfter(end)) {
                errors.add(FieldError.of("organisation", "organisation-ended", end));
                return null;
            }
            return organisation;
        } catch (NotFound unknown) {
            errors.add(FieldError.of("organisation", "organisation-unknown"));
            return null;
        }
    }

    /** Nothing is entered while something else is wrong. */
    private @Nullable OrganisationCard entered(NewPerson wanted, Actor actor, List<FieldError> errors) {
        var country = wanted.organisationCountry();
        var typed = new NewOrganisation(
                wanted.organisationName(),
                country == null ? null : country.value(),
                wanted.organisationType(),
                null,
                null,
                null,
                wanted.source(),
                null);
        try {
            if (errors.isEmpty()) {
                return directory.organisation(enterOrganisation.enter(typed, actor));
            }
            check.require(typed, null);
        } catch (Invalid wrong) {
            wrong.errors().stream()
                    .filter(error -> FIELDS.containsKey(error.field()))
                    .map(error -> new FieldError(FIELDS.get(error.field()), error.code(), error.arguments()))
                    .forEach(errors::add);
        }
        return null;
    }
}
