package org.verdant.identity.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.RegisterRow;
import org.verdant.identity.SanctionedParty;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;

/** The register in the words of the reader's language, and the people behind its entries. */
@Component
class RegisterWords {
    private final IdentityChoices choices;
    private final Directory directory;
    private final MessageSource messages;

    RegisterWords(IdentityChoices choices, Directory directory, MessageSource messages) {
        this.choices = choices;
        this.directory = directory;
        this.messages = messages;
    }

    /** One country with everything that holds of it. */
    record CountryRow(CountryCode country, String name, List<RegisterRow> rows) {}

    static boolean mayChange(Actor actor) {
        return actor.has(Role.ADMINISTRATOR);
    }

    /** Countries by name; words find a part of the name or the code. */
    List<CountryRow> byCountry(List<RegisterRow> rows, String q, Locale language) {
        var found = new LinkedHashMap<CountryCode, List<RegisterRow>>();
        rows.forEach(row -> found.computeIfAbsent(row.entry().country(), code -> new java.util.ArrayList<>())
                .add(row));
        var order = Collator.getInstance(language);
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return found.entrySet().stream()
                .map(entry -> new CountryRow(entry.getKey(), entry.getKey().name(language), entry.getValue()))
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.country().value().toLowerCase(Locale.ROOT).equals(wanted))
                .sorted(Comparator.comparing(CountryRow::name, order::compare))
                .toList();
    }

    Map<PersonId, PersonCard> people(List<RegisterRow> rows) {
        return directory.people(rows.stream()
                .flatMap(row -> Stream.of(row.recordedBy(), row.supersededBy()))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(PersonId.SYSTEM))
                .distinct()
                .toList());
    }

    /** Who put the parties on the list and took them off. */
    Map<PersonId, PersonCard> peopleOf(List<SanctionedParty> parties) {
        return directory.people(parties.stream()
                .flatMap(party -> Stream.of(
                        party.recordedBy(),
                        party.end() == null ? null : party.end().by()))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(PersonId.SYSTEM))
                .distinct()
                .toList());
    }

    List<Choice> countries(Locale language) {
        return choices.countries(language);
    }

    List<Choice> statuses(Locale language) {
        return Arrays.stream(RegisterEntry.Status.values())
                .map(one -> new Choice(one.name(), words("register.status." + one, language)))
                .toList();
    }

    List<Choice> certainties(Locale language) {
        return Arrays.stream(RegisterEntry.Certainty.values())
                .map(one -> new Choice(one.name(), words("register.certainty." + one, language)))
                .toList();
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
