package org.verdant.approval;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** The participating countries were asked for their no-objection. */
public record CountriesAsked(CaseId caseId, List<CountryCode> countries) implements AuditedEvent {
    public CountriesAsked {
        countries = List.copyOf(countries);
    }

    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("countries", countries.stream().map(CountryCode::value).collect(Collectors.joining(" ")));
    }
}
