package org.verdant.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.proposal.StudyDetails.Authority;
import org.verdant.proposal.StudyDetails.DataAgreement;
import org.verdant.proposal.StudyDetails.Member;
import org.verdant.proposal.StudyDetails.PlannedScenario;
import org.verdant.shared.CountryCode;

/**
 * What makes a planning study a joint one: countries that count (K6, K7), and for each of them an authority of its government, an
 * answer about its data and a seat in the steering committee ({@code domain.md} 4.5). {@link StudyPlanRules} judges the study itself.
 */
@Component
class StudyRules implements ContentRule {
    private static final CountryCode CHINA = CountryCode.of("CN");
    private static final String GOVERNMENT = "10";

    private final CountryRegister register;

    StudyRules(CountryRegister register) {
        this.register = register;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof StudyDetails study)) {
            return;
        }
        checkCountries(file, study.studyCountries(), findings);
        var countries = study.planned();
        checkAuthorities(countries, study.nationalAuthorities(), findings);
        checkData(countries, study.dataAgreements(), findings);
        checkCommittee(countries, study.steeringCommittee(), findings);
        checkScenarios(study.scenarios(), findings);
    }

    private void checkCountries(Examined file, List<String> countries, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < countries.size(); i++) {
            var field = "details.studyCountries[" + i + "]";
            PartnerRules.country(field, countries.get(i), findings);
            if (!seen.add(countries.get(i))) {
                findings.error(field, "given-twice", CountryCode.nameable(countries.get(i)));
            }
            CountryCode.find(countries.get(i)).ifPresent(country -> checkOther(file, field, country, findings));
        }
    }

    /** "Other" countries: neither China nor that of the lead (K6), and a partner of the initiative on the day (K7). */
    private void checkOther(Examined file, String field, CountryCode country, Findings findings) {
        if (country.equals(CHINA)) {
            findings.error(field, "study-country-china");
        } else if (country.equals(file.lead().country())) {
            findings.error(field, "study-country-lead");
        } else if (!register.isPartner(country, file.today())) {
            findings.error(field, "study-country-no-partner", country);
        }
    }

    private static void checkAuthorities(List<CountryCode> countries, List<Authority> authorities, Findings findings) {
        var group = "details.nationalAuthorities";
        for (int i = 0; i < authorities.size(); i++) {
            var field = group + "[" + i + "].type";
            var type = authorities.get(i).type();
            if (type != null && !type.isBlank() && !GOVERNMENT.equals(type)) {
                findings.error(field, "authority-not-government");
            }
        }
        checkEachOnce(
                group,
                authorities.stream().map(Authority::country).toList(),
                countries,
                "country-without-authority",
                findings);
    }

    /** Without it in writing the kick-off is blocked, not the proposal. */
    private static void checkData(List<CountryCode> countries, List<DataAgreement> agreements, Findings findings) {
        var group = "details.dataAgreements";
        checkEachOnce(
                group,
                agreements.stream().map(DataAgreement::country).toList(),
                countries,
                "country-without-data-answer",
                findings);
        for (int i = 0; i < agreements.size(); i++) {
            if (Boolean.FALSE.equals(agreements.get(i).agreed())) {
                findings.warning(group + "[" + i + "].agreed", "data-not-agreed");
            }
        }
    }

    private static void checkEachOnce(
            String group,
            List<@Nullable String> named,
            List<CountryCode> countries,
            String missing,
            Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < named.size(); i++) {
            var field = group + "[" + i + "].country";
            var code = named.get(i);
            PartnerRules.country(field, code, findings);
            var known = CountryCode.find(code);
            if (known.isPresent() && !countries.contains(known.get())) {
                findings.error(field, "no-study-country", known.get());
            } else if (code != null && !code.isBlank() && !seen.add(code)) {
                findings.error(field, "given-twice", CountryCode.nameable(code));
            }
        }
        requireEach(group, named.stream(), countries, missing, findings);
    }

    private static void checkCommittee(List<CountryCode> countries, List<Member> members, Findings findings) {
        var group = "details.steeringCommittee";
        for (int i = 0; i < members.size(); i++) {
            PartnerRules.country(group + "[" + i + "].country", members.get(i).country(), findings);
        }
        requireEach(group, members.stream().map(Member::country), countries, "country-not-in-committee", findings);
    }

    private static void requireEach(
            String group, Stream<@Nullable String> named, List<CountryCode> countries, String code, Findings findings) {
        Set<String> present = named.filter(Objects::nonNull).collect(Collectors.toSet());
        var missing = countries.stream()
                .filter(country -> !present.contains(country.value()))
                .toList();
        if (!missing.isEmpty()) {
            findings.ofWhole(group, code, missing);
        }
    }

    private static void checkScenarios(List<PlannedScenario> scenarios, Findings findings) {
        var names = new HashSet<String>();
        for (int i = 0; i < scenarios.size(); i++) {
            var name = scenarios.get(i).name();
            if (name != null && !name.isBlank() && !names.add(Consortium.key(name))) {
                findings.error("details.scenarios[" + i + "].name", "given-twice", name);
            }
        }
        var references = scenarios.stream()
                .filter(scenario -> Boolean.TRUE.equals(scenario.reference()))
                .count();
        if (!scenarios.isEmpty() && references != 1) {
            findings.ofWhole("details.scenarios", "one-reference", references);
        }
    }
}
