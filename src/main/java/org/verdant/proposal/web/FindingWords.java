package org.verdant.proposal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.EligibilityFinding;
import org.verdant.proposal.EligibilityOutcome;
import org.verdant.proposal.Reevaluation;
import org.verdant.shared.CountryCode;

/** What was found about an open file, with the names of the country that changed and of who judged it. */
@Component
class FindingWords {
    private final Directory directory;

    FindingWords(Directory directory) {
        this.directory = directory;
    }

    record Finding(
            String code,
            String subject,
            LocalDate day,
            Instant foundAt,
            boolean open,
            @Nullable Instant clearedAt,
            @Nullable EligibilityOutcome outcome,
            @Nullable String comment,
            @Nullable String decidedBy) {}

    List<Finding> of(List<EligibilityFinding> findings, Locale language) {
        var people = directory.people(findings.stream()
                .map(EligibilityFinding::decidedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return findings.stream()
                .map(finding -> new Finding(
                        finding.code(),
                        subject(finding.cause(), finding.subject(), language),
                        finding.day(),
                        finding.foundAt(),
                        finding.open(),
                        finding.clearedAt(),
                        finding.outcome(),
                        finding.comment(),
                        name(finding.decidedBy() == null ? null : people.get(finding.decidedBy()))))
                .toList();
    }

    static String subject(Reevaluation.Cause cause, String subject, Locale language) {
        return cause == Reevaluation.Cause.COUNTRY
                ? CountryCode.find(subject)
                        .map(country -> country.name(language))
                        .orElse(subject)
                : subject;
    }

    private static @Nullable String name(@Nullable PersonCard person) {
        return person == null ? null : person.name();
    }
}
