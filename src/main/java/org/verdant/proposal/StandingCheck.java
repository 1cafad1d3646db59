package org.verdant.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.identity.RegisterState;
import org.verdant.workflow.EligibilityFacts;
import org.verdant.workflow.EligibilityRules;

/**
 * Asks DMN-1 again about what may change without the file: its countries' standing (E02), on the day of its submission and on the day on
 * which it would count, and its parties' (E09).
 */
@Component
class StandingCheck {
    static final Set<String> RULES = Set.of("E02", "E09");

    private final ContentReader contents;
    private final CountryRegister register;
    private final SanctionedParties parties;
    private final EligibilityRules rules;
    private final Clock clock;

    StandingCheck(
            ContentReader contents,
            CountryRegister register,
            SanctionedParties parties,
            EligibilityRules rules,
            Clock clock) {
        this.contents = contents;
        this.register = register;
        this.parties = parties;
        this.rules = rules;
        this.clock = clock;
    }

    /** A file with its content. */
    private record Opened(Proposal proposal, ProposalContent content) {
        List<String> parties() {
            return SanctionedParties.names(proposal.lead(), content);
        }
    }

    /** Several files against one state of the register and of the sanctions list, which are read once: the codes with their day. */
    Map<Proposal, Map<String, LocalDate>> broken(List<Proposal> proposals) {
        var opened = proposals.stream()
                .map(proposal -> new Opened(
                        proposal,
                        contents.read(proposal.track(), proposal.content()).content()))
                .toList();
        var state = register.state();
        var listed = parties.listed(
                opened.stream().flatMap(file -> file.parties().stream()).collect(Collectors.toSet()));
        var asked = new HashMap<EligibilityFacts, List<String>>();
        var broken = new LinkedHashMap<Proposal, Map<String, LocalDate>>();
        for (var file : opened) {
            var sanctioned = file.parties().stream().anyMatch(listed::contains);
            broken.put(
                    file.proposal(),
                    broken(file, facts -> asked.computeIfAbsent(facts, this::codes), state, sanctioned));
        }
        return broken;
    }

    /** The codes that it breaks with the first day on which it does. */
    private Map<String, LocalDate> broken(
            Opened file, Function<EligibilityFacts, List<String>> table, RegisterState state, boolean sanctioned) {
        var today = LocalDate.now(clock);
        var proposal = file.proposal();
        var submitted = proposal.submittedAt();
        var days = new TreeSet<LocalDate>();
        days.add(submitted == null ? today : LocalDate.ofInstant(submitted, ZoneOffset.UTC));
        days.add(CountingDay.of(proposal, file.content(), today));
        var broken = new TreeMap<String, LocalDate>();
        for (var day : days) {
            var then = new Examined(proposal.id(), proposal.track(), file.content(), proposal.lead(), day, List.of());
            table.apply(facts(then, state, sanctioned))
                    .forEach(code -> broken.putIfAbsent(code, code.equals("E09") ? today : day));
        }
        return broken;
    }

    /** The table is slow, and many files are alike. */
    private List<String> codes(EligibilityFacts facts) {
        return rules.failures(facts).stream()
                .map(EligibilityRules.Failure::code)
                .filter(RULES::contains)
                .toList();
    }

    private EligibilityFacts facts(Examined file, RegisterState state, boolean sanctioned) {
        var countries = file.jointCountries();
        return new EligibilityFacts(
                EligibilityCheck.track(file).name(),
                countries.size(),
                Math.toIntExact(countries.stream()
                        .filter(country -> state.isMember(country, file.today()))
                        .count()),
                Math.toIntExact(countries.stream()
                        .filter(country -> state.isPartner(country, file.today()))
                        .count()),
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                sanctioned,
                false);
    }
}
