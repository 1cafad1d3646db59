package org.verdant.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementCondition.Origin;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;

/**
 * What must be met before an agreement is in force: the decision's conditions, which no coordinator may drop, further ones, and for a
 * memorandum the binding document that follows it ({@code domain.md} 4.3).
 */
@Component
public class AgreementConditions {
    private static final int TEXT_MAX = 1000;
    private static final String BINDING_DOCUMENT =
            "A binding document (supply contract, licence, joint venture or lease) replaces the memorandum.";

    private final DecisionReader decisions;

    AgreementConditions(DecisionReader decisions) {
        this.decisions = decisions;
    }

    /** The days between which something can be due. */
    record Days(LocalDate today, LocalDate lapses) {}

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

    List<AgreementCondition> of(
            ProposalFacts facts, AgreementKind kind, PrepareAgreementForm form, Days days, List<FieldError> errors) {
        var decided = decided(facts.caseId());
        var rows = rows(form, decided);
        var set = new ArrayList<AgreementCondition>();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            check(row, "conditions[" + i + "]", days, seen, errors);
            var text = Objects.requireNonNullElse(Typed.text(row.text()), "");
            var origin = decided.contains(text) ? Origin.DECISION : Origin.AGREEMENT;
            set.add(AgreementCondition.open(set.size() + 1, origin, text, due(row, days)));
        }
        if (!seen.containsAll(decided)) {
            errors.add(FieldError.of("conditions", "condition-of-decision-missing"));
        }
        if (kind == AgreementKind.MEMORANDUM) {
            set.add(AgreementCondition.open(set.size() + 1, Origin.MEMORANDUM, BINDING_DOCUMENT, days.lapses()));
        }
        return List.copyOf(set);
    }

    private static List<PrepareAgreementForm.Row> rows(PrepareAgreementForm form, List<String> decided) {
        return form.conditions() == null || form.conditions().isEmpty()
                ? decided.stream()
                        .map(text -> new PrepareAgreementForm.Row(text, null))
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
