package org.verdant.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.workflow.RedressProcess;

/** Who could review a file, with every conflict of interest that data can show, how busy everybody is, and who is out already. */
@Component
public class ReviewerCandidates {
    /** From so many open reviews on a person is shown as busy; that blocks nobody. */
    private static final int BUSY = 5;

    private final Directory directory;
    private final ConflictsOfInterest conflicts;
    private final ProposalReader proposals;
    private final Assignments assignments;
    private final RedressProcess redress;

    ReviewerCandidates(
            Directory directory,
            ConflictsOfInterest conflicts,
            ProposalReader proposals,
            Assignments assignments,
            RedressProcess redress) {
        this.directory = directory;
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.assignments = assignments;
        this.redress = redress;
    }

    /** Everybody who holds the role: the free and least busy first, the blocked last. */
    public List<Candidate> of(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var asked = assignments.of(caseId);
        var loads = assignments.loads();
        var besides = new Besides(
                proposals.competitors(caseId), proposals.unwantedReviewers(caseId), formerPanel(caseId, asked));
        return directory.withRole(Role.REVIEWER).stream()
                .map(person -> candidate(person, facts, asked, loads, besides))
                .sorted(Comparator.comparing(Candidate::blocked)
                        .thenComparing(Candidate::flagged)
                        .thenComparing(candidate -> !candidate.available())
                        .thenComparing(Candidate::load)
                        .thenComparing(candidate -> candidate.person().name()))
                .toList();
    }

    /** That person, if the role is held. */
    Optional<Candidate> find(CaseId caseId, PersonId person) {
        return of(caseId).stream()
                .filter(candidate -> candidate.person().id().equals(person))
                .findFirst();
    }

    /** Those who were asked before a request for redress was upheld: the new panel is without them (B11). */
    private Set<PersonId> formerPanel(CaseId caseId, List<Assignment> asked) {
        return redress.upheldAt(caseId)
                .map(upheld -> asked.stream()
                        .filter(assignment -> assignment.assignedAt().isBefore(upheld))
                        .map(Assignment::reviewer)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** What flags or blocks somebody beside the conflicts of interest with the file itself. */
    private record Besides(
            Set<OrganisationId> competitors, List<ProposalFacts.NamedPerson> unwanted, Set<PersonId> former) {
        /** Only a project competes: light files have no call and no ranking. */
        void add(List<InterestConflict> found, PersonCard person, ProposalFacts facts) {
            if (facts.event() == null
                    && competitors.contains(person.organisation().id())) {
                found.add(InterestConflict.flag(
                        "R-COI-COMPETING", person.organisation().name()));
            }
            if (former.contains(person.id())) {
                found.add(InterestConflict.blocking("FORMER-PANEL"));
            }
            if (unwanted.stream().anyMatch(named -> PlainName.same(named.name(), person.name()))) {
                found.add(InterestConflict.flag("UNWANTED"));
            }
        }
    }

    private Candidate candidate(
            PersonCard person,
            ProposalFacts facts,
            List<Assignment> asked,
            Map<PersonId, Integer> loads,
            Besides besides) {
        var found = new ArrayList<>(conflicts.between(person, facts));
        besides.add(found, person, facts);
        assignments
                .barred(asked, person.id())
                .ifPresent(state -> found.add(
                        InterestConflict.blocking(state == AssignmentState.REPLACED ? "REPLACED" : "DECLARED")));
        var load = loads.getOrDefault(person.id(), 0);
        return new Candidate(person, load, load < BUSY, found);
    }
}
