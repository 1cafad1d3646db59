package org.verdant.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.workflow.ReviewRoute.Composition;

/** Whether the people of a panel are together what DMN-2 asks for. */
public final class PanelComposition {
    static final String STANDARDS = "standards";
    private static final String PLANNING = "planning";
    private static final String FIELD = "reviewers";

    private PanelComposition() {}

    /**
     * Everything that is missing.
     *
     * @param free seats that somebody else will still take, and may mend it
     */
    static List<FieldError> errors(Composition needed, ProposalFacts facts, List<PersonCard> panel, int free) {
        var errors = new ArrayList<FieldError>();
        if (countries(panel).size() + free < needed.minCountries()) {
            errors.add(FieldError.of(FIELD, "panel-one-country", needed.minCountries()));
        }
        var inside = consortium(facts);
        if (count(panel, person -> !inside.contains(country(person))) + free < needed.outsiders()) {
            errors.add(FieldError.of(FIELD, "panel-no-outsider", needed.outsiders()));
        }
        var hosts = hosts(facts);
        if (count(panel, person -> hosts.contains(country(person))) + free < needed.hostExperts()) {
            errors.add(FieldError.of(FIELD, hostCode(facts), names(hosts)));
        }
        if (count(panel, person -> person.knows(STANDARDS)) + free < needed.standardsExperts()) {
            errors.add(FieldError.of(FIELD, "panel-no-standards-expert"));
        }
        if (count(panel, person -> isPlannerFromElsewhere(person, facts)) + free < needed.planningExperts()) {
            errors.add(FieldError.of(FIELD, "panel-no-planning-expert"));
        }
        return errors;
    }

    /** Where the equipment will stand, or the countries of a study; the lead's country while the proposal does not say. */
    public static Set<CountryCode> hosts(ProposalFacts facts) {
        var host = facts.project().hostCountry();
        return isStudy(facts)
                ? new TreeSet<>(facts.project().study().countries())
                : Set.of(host == null ? facts.leadCountry() : host);
    }

    /** Knows how to plan, and comes from none of the countries that are planned for ({@code domain.md} 4.5). */
    public static boolean isPlannerFromElsewhere(PersonCard person, ProposalFacts facts) {
        return person.knows(PLANNING) && !facts.project().study().countries().contains(country(person));
    }

    private static boolean isStudy(ProposalFacts facts) {
        return !facts.project().study().countries().isEmpty();
    }

    private static String hostCode(ProposalFacts facts) {
        return isStudy(facts) ? "panel-no-study-expert" : "panel-no-host-expert";
    }

    private static String names(Set<CountryCode> countries) {
        return countries.stream()
                .map(country -> country.name(LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
    }

    /** The countries of the lead and the partners. */
    static Set<CountryCode> consortium(ProposalFacts facts) {
        var countries = new HashSet<CountryCode>();
        countries.add(facts.leadCountry());
        facts.partners().forEach(partner -> countries.add(partner.country()));
        return countries;
    }

    private static Set<CountryCode> countries(List<PersonCard> panel) {
        var countries = new HashSet<CountryCode>();
        panel.forEach(person -> countries.add(country(person)));
        return countries;
    }

    private static CountryCode country(PersonCard person) {
        return person.organisation().country();
    }

    private static long count(List<PersonCard> panel, Predicate<PersonCard> matches) {
        return panel.stream().filter(matches).count();
    }
}
