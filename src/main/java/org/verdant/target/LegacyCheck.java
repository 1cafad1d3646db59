package org.verdant.target;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.identity.Directory;
import org.verdant.identity.OrganisationCard;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Makes an entry of what was typed, or says everything that is wrong with it; what a rule of counting refuses is said at its field. */
@Component
class LegacyCheck {
    private static final int TITLE_MAX = 200;

    /** Where a rule of counting finds its fault; all others find it in the countries. */
    private static final Map<String, String> FIELDS = Map.of(
            "outside-window", "effectiveDate",
            "not-yet-happened", "effectiveDate",
            "not-legacy", "effectiveDate",
            "no-evidence", "documentIds");

    private final CountingRules rules;
    private final CountryKeys keys;
    private final CreditEvidence evidence;
    private final Directory directory;
    private final LegacyEntries entries;
    private final Clock clock;

    LegacyCheck(
            CountingRules rules,
            CountryKeys keys,
            CreditEvidence evidence,
            Directory directory,
            LegacyEntries entries,
            Clock clock) {
        this.rules = rules;
        this.keys = keys;
        this.evidence = evidence;
        this.directory = directory;
        this.entries = entries;
        this.clock = clock;
    }

    LegacyEntryCard require(Target target, LegacyForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        title(form.title(), errors);
        CreditChangeCheck.words("reason", form.reason(), errors);
        var organisation = organisation(form.organisation(), errors);
        var countries = countries(target, form.countries(), errors);
        var papers = papers(form.documentIds(), actor, errors);
        day(target, form, errors);
        refuse(errors);
        var entry = entry(target, form, organisation.orElseThrow(), countries, papers, actor);
        rules.refusal(target, entry.claim(entry.enteredBy())).ifPresent(reason -> errors.add(refused(reason)));
        if (entries.isEntered(target.code(), entry.distinctKey())) {
            errors.add(FieldError.of("title", "entered-before"));
        }
        refuse(errors);
        return entry;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    private static void title(@Nullable String title, List<FieldError> errors) {
        if (title == null || title.isBlank()) {
            errors.add(FieldError.of("title", "words-required"));
        } else if (title.length() > TITLE_MAX) {
            errors.add(FieldError.of("title", "too-long", TITLE_MAX));
        }
    }

    private static void day(Target target, LegacyForm form, List<FieldError> errors) {
        if (form.effectiveDate() == null) {
            errors.add(FieldError.of("effectiveDate", "day-required"));
        } else if (!target.window().contains(form.effectiveDate())) {
            errors.add(FieldError.of("effectiveDate", "counting-outside-window"));
        }
    }

    private Optional<OrganisationCard> organisation(@Nullable String id, List<FieldError> errors) {
        var found = directory.organisations().stream()
                .filter(organisation -> organisation.id().toString().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of("organisation", "choice-required"));
        }
        return found;
    }

    private static List<CountryCode> countries(
            Target target, @Nullable List<@Nullable String> typed, List<FieldError> errors) {
        var countries = new ArrayList<CountryCode>();
        for (int i = 0; typed != null && i < typed.size(); i++) {
            var country = CountryCode.find(typed.get(i));
            if (country.isEmpty()) {
                errors.add(FieldError.of("countries[" + i + "]", "unknown-country", String.valueOf(typed.get(i))));
            }
            country.filter(one -> !countries.contains(one)).ifPresent(countries::add);
        }
        if (target.distinctBy() == DistinctBy.COUNTRY && countries.size() != 1) {
            errors.add(FieldError.of("countries", "one-country"));
        } else if (countries.isEmpty()) {
            errors.add(FieldError.of("countries", "choice-required"));
        }
        return countries;
    }

    private List<DocumentCard> papers(@Nullable List<@Nullable String> named, Actor actor, List<FieldError> errors) {
        if (named == null || named.isEmpty()) {
            errors.add(FieldError.of("documentIds", "evidence-required"));
            return List.of();
        }
        return evidence.stored("documentIds", named, actor, errors);
    }

    private LegacyEntryCard entry(
            Target target,
            LegacyForm form,
            OrganisationCard organisation,
            List<CountryCode> countries,
            List<DocumentCard> papers,
            Actor actor) {
        var title = Objects.requireNonNull(form.title()).strip();
        var day = Objects.requireNonNull(form.effectiveDate());
        var key = target.distinctBy() == DistinctBy.COUNTRY ? keys.of(countries.get(0)) : keyOf(title + " " + day);
        return new LegacyEntryCard(
                new CaseId(UUID.randomUUID()),
                entries.nextNumber(),
                target.code(),
                title,
                organisation.id(),
                organisation.country(),
                countries,
                key,
                day,
                papers.stream().map(DocumentCard::id).toList(),
                Objects.requireNonNull(form.reason()).strip(),
                actor.person(),
                clock.instant(),
                null);
    }

    /** What has the same title and day is the same, however it is written. */
    private static String keyOf(String happened) {
        var plain = "legacy " + happened.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static FieldError refused(String reason) {
        var field = FIELDS.getOrDefault(reason, "countries");
        return FieldError.of(field, code(reason));
    }

    /** The words of a counting rule on a form: {@code counting-no-evidence}. */
    static String code(String reason) {
        return "counting-" + reason;
    }
}
