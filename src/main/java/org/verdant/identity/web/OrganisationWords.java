package org.verdant.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.Directory;
import org.verdant.identity.OrganisationFile;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.FormValues;

/** The form of an organisation with what is chosen from, and the people behind its versions. */
@Component
class OrganisationWords {
    private final IdentityChoices choices;
    private final RegisterWords words;
    private final Directory directory;

    OrganisationWords(IdentityChoices choices, RegisterWords words, Directory directory) {
        this.choices = choices;
        this.words = words;
        this.directory = directory;
    }

    ModelAndView page(String view, FormValues form, HttpStatus status, Locale language) {
        return new ModelAndView(view, status)
                .addObject("form", form)
                .addObject("countries", choices.countries(language))
                .addObject("types", choices.organisationTypes(language))
                .addObject("certainties", words.certainties(language));
    }

    Map<PersonId, PersonCard> people(List<OrganisationFile> history) {
        return directory.people(history.stream()
                .map(OrganisationFile::changedBy)
                .filter(person -> !person.equals(PersonId.SYSTEM))
                .distinct()
                .toList());
    }
}
