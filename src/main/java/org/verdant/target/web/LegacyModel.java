package org.verdant.target.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;
import org.verdant.target.CreditLedger;
import org.verdant.target.DistinctBy;
import org.verdant.target.LegacyEntryCard;
import org.verdant.target.LegacyHistory;
import org.verdant.target.Target;

/** What the pages of later entries show: to those who verify and check, and not those of one's own organisation. */
@Component
class LegacyModel {
    /** Countries that can be chosen at first. */
    private static final int FEW = 6;

    private final LedgerReader reader;
    private final LegacyHistory entries;
    private final CreditLedger ledger;
    private final Directory directory;
    private final TypedEvidence evidence;

    LegacyModel(
            LedgerReader reader,
            LegacyHistory entries,
            CreditLedger ledger,
            Directory directory,
            TypedEvidence evidence) {
        this.reader = reader;
        this.entries = entries;
        this.ledger = ledger;
        this.directory = directory;
        this.evidence = evidence;
    }

    Target target(String code) {
        return reader.target(code);
    }

    List<LegacyEntryCard> of(String code, Actor actor) {
        return entries.of(target(code).code()).stream()
                .filter(entry -> !isOwn(entry, actor))
                .toList();
    }

    void fill(Model model, String code, FormValues form, Actor actor) {
        model.addAttribute("target", target(code));
        model.addAttribute("entries", of(code, actor));
        model.addAttribute("mayEnter", actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD));
        model.addAttribute("form", form);
        model.addAttribute("organisations", organisations(actor));
        model.addAttribute("labels", Map.of("countries", countries()));
        model.addAttribute("countryRows", rows(target(code), form));
        model.addAttribute("typedPapers", evidence.names(form.list("documentIds"), actor));
    }

    /** Refuses an entry that is not there, and one of the actor's own organisation. */
    LegacyEntryCard require(CaseId id, Actor actor) {
        return entries.find(id).filter(entry -> !isOwn(entry, actor)).orElseThrow(() -> new NotFound("not-found"));
    }

    Map<String, Object> one(CaseId id, Actor actor) {
        var entry = require(id, actor);
        var model = new HashMap<String, Object>();
        model.put("entry", entry);
        model.put("organisation", directory.organisation(entry.organisation()));
        var decision = entry.decision();
        var people = decision == null ? Stream.of(entry.enteredBy()) : Stream.of(entry.enteredBy(), decision.by());
        model.put("people", directory.people(people.toList()));
        model.put("credits", ledger.of(id));
        return model;
    }

    private static boolean isOwn(LegacyEntryCard entry, Actor actor) {
        return actor.organisation().equals(entry.organisation());
    }

    private List<Choice> organisations(Actor actor) {
        return directory.organisations().stream()
                .filter(organisation -> !organisation.id().equals(actor.organisation()))
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
    }

    /** One where a country is counted; else some, and always two more than are chosen. */
    private static int rows(Target target, FormValues form) {
        return target.distinctBy() == DistinctBy.COUNTRY ? 1 : Math.max(FEW, form.rows("countries") + 2);
    }

    /** Names by code, in the order of the reader's language. */
    private static Map<String, String> countries() {
        var language = LocaleContextHolder.getLocale();
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::of)
                .sorted(Comparator.comparing(country -> country.name(language), Collator.getInstance(language)))
                .forEach(country -> names.put(country.value(), country.name(language)));
        return names;
    }
}
