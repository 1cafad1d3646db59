package org.verdant.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;

/** Turns what a coordinator typed into the parts of an agreement, or refuses it with everything that is wrong at once. */
@Component
class AgreementDraft {
    private static final int LINE_MAX = 200;

    private final Parties parties;
    private final AgreementConditions conditions;
    private final FileDocuments documents;

    AgreementDraft(Parties parties, AgreementConditions conditions, FileDocuments documents) {
        this.parties = parties;
        this.conditions = conditions;
        this.documents = documents;
    }

    /** What was checked. */
    record Parts(
            AgreementKind kind,
            @Nullable DocumentId text,
            @Nullable DocumentId ipAnnex,
            List<AgreementParty> parties,
            List<AgreementCondition> conditions) {}

    /** @param lapses the day on which the agreement lapses: what is due later makes no sense */
    Parts require(ProposalFacts facts, PrepareAgreementForm form, LocalDate today, LocalDate lapses) {
        var errors = new ArrayList<FieldError>();
        var kind = kind(facts, form, errors);
        var text = documents.find(facts.caseId(), "text", form.text(), errors);
        var ipAnnex = documents.find(facts.caseId(), "ipAnnex", form.ipAnnex(), errors);
        if (kind.needsIpAnnex() && Typed.text(form.ipAnnex()) == null) {
            errors.add(FieldError.of("ipAnnex", "ip-annex-missing"));
        }
        var signing = signing(facts, form, errors);
        var toMeet = conditions.of(facts, kind, form, new AgreementConditions.Days(today, lapses), errors);
        Typed.refuse(errors);
        return new Parts(kind, text, ipAnnex, signing, toMeet);
    }

    private static AgreementKind kind(ProposalFacts facts, PrepareAgreementForm form, List<FieldError> errors) {
        var allowed = AgreementKind.of(facts);
        var kind = Objects.requireNonNullElse(form.kind(), allowed.get(0));
        if (!allowed.contains(kind)) {
            errors.add(FieldError.of("kind", "kind-of-another-track"));
        }
        return kind;
    }

    private List<AgreementParty> signing(ProposalFacts facts, PrepareAgreementForm form, List<FieldError> errors) {
        var proposed = parties.of(facts);
        var chosen = proposed;
        if (form.parties() != null && !form.parties().isEmpty()) {
            var named = named(proposed, form.parties(), errors);
            chosen = proposed.stream()
                    .filter(party -> named.contains(party.name()))
                    .toList();
        }
        if (chosen.stream().noneMatch(AgreementParty::lead)) {
            errors.add(FieldError.of("parties", "lead-is-no-party"));
        }
        if (chosen.size() < 2) {
            errors.add(FieldError.of("parties", "parties-missing"));
        }
        return numbered(chosen);
    }

    private static HashSet<String> named(
            List<AgreementParty> proposed, List<@Nullable String> typed, List<FieldError> errors) {
        var named = new HashSet<String>();
        for (int i = 0; i < typed.size(); i++) {
            var name = Typed.text(typed.get(i));
            var field = "parties[" + i + "]";
            if (name == null
                    || proposed.stream().noneMatch(party -> party.name().equals(name))) {
                errors.add(FieldError.of(field, "not-a-party"));
            } else if (!named.add(name)) {
                errors.add(FieldError.of(field, "party-twice"));
            }
            Typed.check(errors, field, name, LINE_MAX);
        }
        return named;
    }

    private static List<AgreementParty> numbered(List<AgreementParty> chosen) {
        var numbered = new ArrayList<AgreementParty>();
        for (var party : chosen) {
            numbered.add(new AgreementParty(
                    numbered.size() + 1, party.name(), party.country(), party.organisation(), party.lead(), null));
        }
        return List.copyOf(numbered);
    }
}
