package org.verdant.proposal.web;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ActivityDetails;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CodeList;
import org.verdant.proposal.Currencies;
import org.verdant.proposal.FinancingDetails;
import org.verdant.proposal.PolicyDetails;
import org.verdant.proposal.ProposalContent;
import org.verdant.proposal.RequiredDocuments;
import org.verdant.proposal.Track;
import org.verdant.proposal.YouthDetails;
import org.verdant.shared.web.Choice;

/** What the form offers to choose from, in the reader's language. */
@Component
class FormChoices {
    private static final List<String> CATEGORIES =
            List.of("EVENT", "TRAVEL", "PERSONNEL", "SERVICES", "EQUIPMENT", "TRAINING", "PUBLICATION", "OTHER");
    private static final List<String> KINDS_OF_DOCUMENTS = List.of(
            "COMMITMENT", "AGENDA", "BUDGET", "ASSESSMENT", "NO_OBJECTION", "AGREEMENT", "LETTER", "PROOF", "OTHER");

    private final MessageSource messages;
    private final Map<String, Map<String, List<Choice>>> known = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Map<String, String>>> knownLong = new ConcurrentHashMap<>();

    FormChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** The same for everybody who reads that language. */
    Map<String, List<Choice>> all(Locale language) {
        return known.computeIfAbsent(language.getLanguage(), code -> inLanguage(language));
    }

    private Map<String, List<Choice>> inLanguage(Locale language) {
        var choices = new HashMap<String, List<Choice>>();
        choices.put("kinds", names(ActivityDetails.Kind.values(), "kind", language));
        choices.put("themes", names(ActivityDetails.Theme.values(), "theme", language));
        choices.put("modes", names(ActivityDetails.Mode.values(), "mode", language));
        choices.put("outputs", names(ActivityDetails.Output.values(), "output", language));
        choices.put("policyOutputs", names(PolicyDetails.Output.values(), "output", language));
        choices.put("stages", names(PolicyDetails.Stage.values(), "stage", language));
        choices.put("youthKinds", names(YouthDetails.Kind.values(), "kind", language));
        choices.put("lights", names(ProposalContent.TrafficLight.values(), "trafficLight", language));
        choices.put("committed", List.of(word("committed", "true", language), word("committed", "false", language)));
        choices.put(
                "categories",
                CATEGORIES.stream()
                        .map(code -> word("category", code, language))
                        .toList());
        choices.put("sectors", codes(CodeList.SECTORS, language));
        choices.put("types", codes(CodeList.ORGANISATION_TYPES, language));
        choices.put("roles", codes(CodeList.ORGANISATION_ROLES, language));
        choices.put("financeTypes", codes(CodeList.FINANCE_TYPES, language));
        choices.put("instruments", instruments(language));
        choices.put("industries", codes(CodeList.INDUSTRIES, language));
        putProject(choices, language);
        return Map.copyOf(choices);
    }

    /** The lists of hundreds, which stand on a page once: what their values are called, in the order of the reader's language. */
    Map<String, Map<String, String>> labels(Locale language) {
        return knownLong.computeIfAbsent(language.getLanguage(), code -> longInLanguage(language));
    }

    private static Map<String, Map<String, String>> longInLanguage(Locale language) {
        return Map.of(
                "countries", named(countries(language)),
                "languages", named(languages(language)),
                "zones", named(zones()),
                "currencies", named(currencies(language)),
                "sdgTargets", named(codes(CodeList.SDG_TARGETS, language)));
    }

    private static Map<String, String> named(List<Choice> choices) {
        var names = new LinkedHashMap<String, String>();
        choices.forEach(choice -> names.put(choice.value(), choice.label()));
        return Collections.unmodifiableMap(names);
    }

    private void putProject(Map<String, List<Choice>> choices, Locale language) {
        for (var values : ProjectChoices.ENUMS) {
            choices.put(ProjectChoices.name(values[0]), names(values, ProjectChoices.name(values[0]), language));
        }
        choices.put("answers", List.of(word("answer", "true", language), word("answer", "false", language)));
        choices.put(
                "markers",
                Stream.of("0", "1", "2")
                        .map(code -> word("marker", code, language))
                        .toList());
    }

    /** What is needed and still missing, or was needed and is there. */
    List<Choice> neededDocuments(Track track, Predicate<String> concerned, Locale language) {
        return RequiredDocuments.ofAnyStage(track).stream()
                .filter(concerned)
                .map(code -> word("document", code, language))
                .toList();
    }

    /** What the track needs first, then what any file may have. */
    List<Choice> documentKinds(Track track, Locale language) {
        var own = track == Track.PLATFORM ? Stream.of(AttachDocument.PLATFORM_PAPER) : Stream.<String>empty();
        return Stream.of(RequiredDocuments.ofAnyStage(track).stream(), own, KINDS_OF_DOCUMENTS.stream())
                .flatMap(kinds -> kinds)
                .distinct()
                .map(code -> word("document", code, language))
                .toList();
    }

    private List<Choice> names(Enum<?>[] values, String kind, Locale language) {
        return Arrays.stream(values)
                .map(value -> word(kind, value.name(), language))
                .toList();
    }

    private Choice word(String kind, String code, Locale language) {
        var key = "proposal." + kind + "." + code;
        return new Choice(code, Objects.requireNonNull(messages.getMessage(key, null, code, language)));
    }

    private static List<Choice> instruments(Locale language) {
        return codes(CodeList.FINANCE_TYPES, language).stream()
                .filter(choice -> FinancingDetails.INSTRUMENTS.contains(choice.value()))
                .toList();
    }

    private static List<Choice> codes(CodeList list, Locale language) {
        return list.names(language).entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getKey() + " " + entry.getValue()))
                .toList();
    }

    private static List<Choice> countries(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language)))
                .sorted(byLabel(language))
                .toList();
    }

    private static List<Choice> languages(Locale language) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(code -> new Choice(code, Locale.forLanguageTag(code).getDisplayLanguage(language)))
                .sorted(byLabel(language))
                .toList();
    }

    private static List<Choice> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    private static List<Choice> currencies(Locale language) {
        return Currencies.codes().stream()
                .map(code ->
                        new Choice(code, code + " " + Currency.getInstance(code).getDisplayName(language)))
                .toList();
    }

    private static Comparator<Choice> byLabel(Locale language) {
        var collator = Collator.getInstance(language);
        return (one, other) -> collator.compare(one.label(), other.label());
    }
}
