package org.verdant.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.Candidate;
import org.verdant.review.PanelComposition;
import org.verdant.review.ReviewerCandidates;
import org.verdant.review.SeatsOfPanel;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.TaskDoor;

/** Whom a coordinator of the demonstration asks: those whom the panel cannot do without first, then whoever is free, of many countries. */
@Component
class PanelChoice {
    private static final String REASON = "Nobody else knows the matter as well; the connection is remote.";

    private final ReviewerCandidates candidates;
    private final SeatsOfPanel seats;
    private final ProposalReader proposals;
    private final TaskDoor door;

    PanelChoice(ReviewerCandidates candidates, SeatsOfPanel seats, ProposalReader proposals, TaskDoor door) {
        this.candidates = candidates;
        this.seats = seats;
        this.proposals = proposals;
        this.door = door;
    }

    /** The form of the step {@code assignReviewers}. */
    Map<String, Object> of(CaseId file, String task, Actor coordinator) {
        var free = candidates.of(file).stream()
                .filter(candidate -> !candidate.blocked())
                .sorted(Comparator.comparing(candidate -> !candidate.available()))
                .collect(Collectors.toCollection(ArrayList::new));
        var wanted = seats.wanted(file);
        var chosen = new ArrayList<Candidate>();
        var toFill = seats.toFill(door.open(task, coordinator));
        if (toFill > 1) {
            var facts = proposals.facts(file);
            take(wanted.hostExperts(), free, chosen, who -> PanelComposition.hosts(facts)
                    .contains(who.organisation().country()));
            take(wanted.standardsExperts(), free, chosen, who -> who.knows("standards"));
            take(wanted.planningExperts(), free, chosen, who -> PanelComposition.isPlannerFromElsewhere(who, facts));
        }
        take(toFill - chosen.size(), free, chosen, who -> isOfAnotherCountry(who, chosen));
        take(toFill - chosen.size(), free, chosen, who -> true);
        return form(chosen);
    }

    private static void take(int number, List<Candidate> free, List<Candidate> chosen, Predicate<PersonCard> fits) {
        for (int i = 0; i < number; i++) {
            var next = free.stream()
                    .filter(candidate -> fits.test(candidate.person()))
                    .findFirst();
            next.ifPresent(chosen::add);
            next.ifPresent(free::remove);
        }
    }

    private static boolean isOfAnotherCountry(PersonCard who, List<Candidate> chosen) {
        return chosen.stream().noneMatch(candidate -> candidate
                .person()
                .organisation()
                .country()
                .equals(who.organisation().country()));
    }

    private static Map<String, Object> form(List<Candidate> chosen) {
        return Map.of(
                "reviewers",
                chosen.stream().map(PanelChoice::id).toList(),
                "reasons",
                chosen.stream()
                        .filter(Candidate::flagged)
                        .collect(Collectors.toMap(PanelChoice::id, candidate -> REASON)));
    }

    private static String id(Candidate candidate) {
        return candidate.person().id().toString();
    }
}
