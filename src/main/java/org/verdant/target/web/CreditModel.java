package org.verdant.target.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditChangeCard;
import org.verdant.target.CreditChangeHistory;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.CreditLedger;
import org.verdant.target.Proposers;
import org.verdant.target.SecondLook;
import org.verdant.target.Target;

/** What the page of one credit shows: to everybody the ledger, to those who verify and check also people and what was asked. */
@Component
class CreditModel {
    private final LedgerReader reader;
    private final CreditLedger ledger;
    private final CreditChangeHistory changes;
    private final Proposers proposers;
    private final Directory directory;
    private final TypedEvidence evidence;
    private final MessageSource messages;

    CreditModel(
            LedgerReader reader,
            CreditLedger ledger,
            CreditChangeHistory changes,
            Proposers proposers,
            Directory directory,
            TypedEvidence evidence,
            MessageSource messages) {
        this.reader = reader;
        this.ledger = ledger;
        this.changes = changes;
        this.proposers = proposers;
        this.directory = directory;
        this.evidence = evidence;
        this.messages = messages;
    }

    Target target(String code) {
        return reader.target(code);
    }

    /** One credit; refuses one that is not in the target's ledger, and a refused claim for those who do not verify and check. */
    CreditCard require(String code, String id, @Nullable Actor actor) {
        return reader.one(target(code), id, actor);
    }

    void fill(Model model, String code, String id, FormValues form, @Nullable Actor actor) {
        var credit = require(code, id, actor);
        var verifies = LedgerReader.verifies(actor) && !ofOwnSide(credit, actor);
        var asked = verifies ? changes.of(credit) : List.<CreditChangeCard>of();
        model.addAttribute("target", target(code));
        model.addAttribute("credit", credit);
        model.addAttribute("generations", generations(credit));
        model.addAttribute("seesEverything", LedgerReader.seesEverything(actor));
        model.addAttribute("verifies", verifies);
        model.addAttribute("changes", asked);
        model.addAttribute(
                "people", LedgerReader.seesEverything(actor) ? people(generations(credit), asked) : Map.of());
        model.addAttribute("form", form);
        model.addAttribute(
                "changeable",
                verifies
                        && actor != null
                        && actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)
                        && credit.isLive()
                        && asked.stream().noneMatch(CreditChangeCard::open));
        model.addAttribute("endsWithItsFile", verifies && changes.endsWithItsFile(credit));
        model.addAttribute("kinds", kinds());
        model.addAttribute("typedPapers", actor == null ? Map.of() : typedPapers(form, actor));
    }

    private Map<String, String> typedPapers(FormValues form, Actor actor) {
        var typed = form.get("documentId");
        return typed.isEmpty() ? Map.of() : evidence.names(List.of(typed), actor);
    }

    private boolean ofOwnSide(CreditCard credit, @Nullable Actor actor) {
        return actor != null && proposers.include(credit.caseId(), actor);
    }

    /** What the second person may answer. */
    List<Choice> outcomes() {
        return choices(SecondLook.values(), "target.second-look.");
    }

    private List<Choice> kinds() {
        return choices(CreditChangeKind.values(), "target.change.kind.");
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        var language = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.getMessage(prefix + value.name(), null, language)))
                .toList();
    }

    /** Everything that the ledger holds of the same file and key, in the order in which it was entered. */
    List<CreditCard> generations(CreditCard credit) {
        return ledger.of(credit.caseId()).stream()
                .filter(one -> one.target().equals(credit.target())
                        && one.distinctKey().equals(credit.distinctKey()))
                .sorted(Comparator.comparing(CreditCard::generation))
                .toList();
    }

    Map<PersonId, PersonCard> people(List<CreditCard> generations, List<CreditChangeCard> asked) {
        var ids = new HashSet<>(LedgerReader.people(generations));
        asked.stream()
                .flatMap(change -> {
                    var decision = change.decision();
                    return decision == null ? Stream.of(change.askedBy()) : Stream.of(change.askedBy(), decision.by());
                })
                .forEach(ids::add);
        return new HashMap<>(directory.people(ids));
    }
}
