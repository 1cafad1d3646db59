package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.proposal.FinancingReader;
import org.verdant.reporting.CovenantReader;
import org.verdant.reporting.CovenantView;
import org.verdant.reporting.DisbursementPlan;
import org.verdant.reporting.DisbursementRequest;
import org.verdant.reporting.FinanceReader;
import org.verdant.reporting.FinanceSums;
import org.verdant.reporting.Movement;
import org.verdant.reporting.SuspensionView;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Choice;

/** The money and the covenants of a financing as its pages show them, with the names of people and papers. */
@Component
class FinancePart {
    private final FinanceReader finance;
    private final CovenantReader covenants;
    private final DisbursementPlan plan;
    private final FinancingReader financings;
    private final ReadDocuments documents;
    private final Directory directory;

    FinancePart(
            FinanceReader finance,
            CovenantReader covenants,
            DisbursementPlan plan,
            FinancingReader financings,
            ReadDocuments documents,
            Directory directory) {
        this.finance = finance;
        this.covenants = covenants;
        this.plan = plan;
        this.financings = financings;
        this.documents = documents;
        this.directory = directory;
    }

    /** Everything that the tab and the steps read, by name. */
    Map<String, Object> model(CaseId caseId) {
        var movements = finance.movements(caseId);
        var requests = finance.requests(caseId);
        var suspensions = finance.suspensions(caseId);
        var watched = covenants.of(caseId);
        var model = new HashMap<String, Object>();
        finance.effectiveOn(caseId).ifPresent(day -> model.put("effectiveOn", day));
        model.put("sums", FinanceSums.of(movements));
        model.put("movements", movements);
        model.put("takenBack", takenBack(movements));
        model.put("requests", requests);
        model.put("suspensions", suspensions);
        finance.suspended(caseId).ifPresent(one -> model.put("suspended", one));
        model.put("covenants", watched);
        model.put("conditions", financings.terms(caseId).conditions());
        model.put("plan", plan.rows(caseId));
        model.put("financePeople", people(movements, requests, suspensions, watched));
        model.put(
                "financePapers",
                documents.of(caseId).stream().collect(Collectors.toMap(card -> card.id(), card -> card.fileName())));
        return model;
    }

    /** What may still be paid, in each currency. */
    String left(CaseId caseId) {
        return finance.balances(caseId).stream()
                .map(balance -> balance.left().words())
                .collect(Collectors.joining(", "));
    }

    /** The documents of the file to choose from. */
    List<Choice> papers(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }

    /** Numbers of the payments that came back. */
    private static Set<Integer> takenBack(List<Movement> movements) {
        return movements.stream()
                .map(Movement::reverses)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, String> people(
            List<Movement> movements,
            List<DisbursementRequest> requests,
            List<SuspensionView> suspensions,
            List<CovenantView> watched) {
        var mentioned = Stream.of(
                        movements.stream().map(Movement::by),
                        requests.stream()
                                .flatMap(one -> Stream.of(one.requestedBy(), one.checkedBy(), one.orderedBy())),
                        suspensions.stream().flatMap(one -> Stream.of(one.by(), one.endedBy())),
                        watched.stream().flatMap(one -> one.findings().stream()).map(CovenantView.Found::by))
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return directory.people(mentioned).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }
}
