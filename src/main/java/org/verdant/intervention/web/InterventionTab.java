package org.verdant.intervention.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.intervention.Answered;
import org.verdant.intervention.FileCancellation;
import org.verdant.intervention.FileMerger;
import org.verdant.intervention.FileSuspension;
import org.verdant.intervention.InterventionReader;
import org.verdant.intervention.Proposed;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** What was done about a file out of its turn, with the names of people and of the other files, and what this person may do. */
@Component
class InterventionTab {
    private final InterventionReader reader;
    private final ProposalReader proposals;
    private final Directory directory;

    InterventionTab(InterventionReader reader, ProposalReader proposals, Directory directory) {
        this.reader = reader;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** Every name is there; what there is not is null. */
    Map<String, @Nullable Object> model(CaseId caseId, Actor actor) {
        var model = new HashMap<String, @Nullable Object>();
        var facts = proposals.facts(caseId);
        var suspensions = reader.suspensions(caseId);
        var cancellations = reader.cancellations(caseId);
        var mergers = reader.mergers(caseId);
        model.put("intervened", facts);
        model.put("suspensions", suspensions);
        model.put("cancellations", cancellations);
        model.put("mergers", mergers);
        var open =
                suspensions.stream().filter(FileSuspension::isOpen).findFirst().orElse(null);
        model.put("suspension", open);
        model.put(
                "merged",
                mergers.stream()
                        .filter(one -> one.state() == FileMerger.State.MERGED
                                && one.absorbed().equals(caseId))
                        .findFirst()
                        .orElse(null));
        model.put("others", others(caseId, mergers.stream()));
        model.put("names", names(suspensions.stream(), cancellations.stream(), mergers.stream()));
        model.putAll(possible(facts, open, actor));
        model.put("cancellationOpen", cancellations.stream().anyMatch(InterventionTab::isOpen));
        return model;
    }

    private static boolean isOpen(FileCancellation one) {
        return one.state() == FileCancellation.State.PROPOSED;
    }

    private static Map<String, Object> possible(ProposalFacts facts, @Nullable FileSuspension open, Actor actor) {
        var status = facts.status();
        var may = actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)
                && !actor.organisation().equals(facts.leadOrganisation());
        var standing = open != null && open.state() == FileSuspension.State.SUSPENDED;
        return Map.of(
                "mayIntervene",
                may && (status.underWay() || status == Status.SUSPENDED),
                "maySuspend",
                may && status.underWay() && open == null,
                "mayResume",
                may && standing);
    }

    /** The numbers of the other files of mergers. */
    private Map<CaseId, String> others(CaseId caseId, Stream<FileMerger> mergers) {
        var numbers = new HashMap<CaseId, String>();
        mergers.flatMap(one -> Stream.of(one.absorbed(), one.survivor()))
                .filter(other -> !other.equals(caseId))
                .distinct()
                .forEach(other ->
                        numbers.put(other, String.valueOf(proposals.facts(other).number())));
        return numbers;
    }

    private Map<PersonId, String> names(
            Stream<FileSuspension> suspensions, Stream<FileCancellation> cancellations, Stream<FileMerger> mergers) {
        var people = new HashSet<PersonId>();
        suspensions.forEach(one -> {
            add(people, one.proposed(), one.answered());
            add(people, one.resumption(), one.resumed());
        });
        cancellations.forEach(one -> add(people, one.proposed(), one.answered()));
        mergers.forEach(one -> add(people, one.proposed(), one.answered()));
        people.remove(PersonId.SYSTEM);
        var names = new HashMap<PersonId, String>();
        directory.people(people).forEach((id, card) -> names.put(id, card.name()));
        return names;
    }

    private static void add(Set<PersonId> people, @Nullable Proposed proposed, @Nullable Answered answered) {
        if (proposed != null) {
            people.add(proposed.by());
        }
        if (answered != null) {
            people.add(answered.by());
        }
    }
}
