package org.verdant.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementCondition.Origin;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;

/**
 * What must be met before an agreement is in force: the decision's conditions and those precedent of a financing, which no coordinator
 * may drop, further ones, and for a memorandum the binding document that follows it ({@code domain.md} 4.3, 4.6).
 */
@Component
public class AgreementConditions {
    private static final int TEXT_MAX = 1000;
    private static final String BINDING_DOCUMENT =
            "A binding document (supply contract, licence, joint venture or lease) replaces the memorandum.";

    private final DecisionReader decisions;
    private final FinancingReader financings;

    AgreementConditions(DecisionReader decisions, FinancingReader financings) {
        this.decisions = decisions;
        this.financings = financings;
    }

    /** The days between which something can be due. */
    record Days(LocalDate today, LocalDate lapses) {
        /** The day itself, or none where it lies outside: the agreement's last day is taken then. */
        @Nullable
        LocalDate within(@Nullable LocalDate day) {
            return day == null || !day.isAfter(today) || day.isAfter(lapses) ? null : day;
        }
    }

    /** The conditions under which the file was approved, each once. */
    public List<String> decided(CaseId caseId) {
        var taken = decisions.of(caseId);
        var approvedVersion = taken.isEmpty() ? 0 : taken.get(taken.size() - 1).version();
        return taken.stream()
                .filter(decision -> decision.version() == approvedVersion
                        && decision.outcome().approves())
                .flatMap(decision -> decision.conditions().stream())
                .distinct()
                .toList();
    }

    /** What no coordinator may drop, in its order: the conditions precedent of a financing with their days, then those of the decision. */
    public List<PrepareAgreementForm.Row> required(CaseId caseId) {
        var rows = new ArrayList<PrepareAgreementForm.Row>();
        precedent(caseId)
                .forEach(condition -> rows.add(new PrepareAgreementForm.Row(condition.text(), condition.due())));
        decided(caseId).forEach(text -> rows.add(new PrepareAgreementForm.Row(text, null)));
        return List.copyOf(rows);
    }

    private List<FinancingTerms.Promise> precedent(CaseId caseId) {
        return financings.terms(caseId).conditions();
    }

    List<AgreementCondition> of(
            ProposalFacts facts, AgreementKind kind, PrepareAgreementForm form, Days days, List<FieldError> errors) {
        var decided = decided(facts.caseId());
        var precedent = texts(precedent(facts.caseId()));
        var rows = rows(facts.caseId(), form, days);
        var set = new ArrayList<AgreementCondition>();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            check(row, "conditions[" + i + "]", days, seen, errors);
            var text = Objects.requireNonNullElse(Typed.text(row.text()), "");
            var origin = origin(text, decided, precedent);
            set.add(AgreementCondition.open(set.size() + 1, origin, text, due(row, days)));
        }
        refuseDropped(seen, decided, "condition-of-decision-missing", errors);
        refuseDropped(seen, precedent, "condition-precedent-missing", errors);
        if (kind == AgreementKind.MEMORANDUM) {
            set.add(AgreementCondition.open(set.size() + 1, Origin.MEMORANDUM, BINDING_DOCUMENT, days.lapses()));
        }
        return List.copyOf(set);
    }

    private static List<String> texts(List<FinancingTerms.Promise> promises) {
        return promises.stream().map(FinancingTerms.Promise::text).toList();
    }

    private static Origin origin(String text, List<String> decided, List<String> precedent) {
        if (decided.contains(text)) {
            return Origin.DECISION;
        }
        return precedent.contains(text) ? Origin.PRECEDENT : Origin.AGREEMENT;
    }

    private static void refuseDropped(
            HashSet<String> seen, List<String> required, String code, List<FieldError> errors) {
        if (!seen.containsAll(required)) {
            errors.add(FieldError.of("conditions", code));
        }
    }

    private List<PrepareAgreementForm.Row> rows(CaseId caseId, PrepareAgreementForm form, Days days) {
        return form.conditions() == null || form.conditions().isEmpty()
                ? required(caseId).stream()
                        .map(row -> new PrepareAgreementForm.Row(row.text(), days.within(row.due())))
                        .distinct()
                        .toList()
                : form.conditions().stream()
                        .map(row -> Objects.requireNonNullElse(row, new PrepareAgreementForm.Row(null, null)))
                        .toList();
    }

    private static void check(
            PrepareAgreementForm.Row row, String field, Days days, HashSet<String> seen, List<FieldError> errors) {
        Typed.require(errors, field + ".text", row.text(), TEXT_MAX);
        var text = Typed.text(row.text());
        if (text != null && !seen.add(text)) {
            errors.add(FieldError.of(field + ".text", "condition-twice"));
        }
        var due = due(row, days);
        if (!due.isAfter(days.today()) || due.isAfter(days.lapses())) {
            errors.add(FieldError.of(
                    field + ".due",
                    "due-outside",
                    days.today().toString(),
                    days.lapses().toString()));
        }
    }

    private static LocalDate due(PrepareAgreementForm.Row row, Days days) {
        return Objects.requireNonNullElse(row.due(), days.lapses());
    }
}
