package org.verdant.review.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.Candidate;
import org.verdant.review.ReviewerCandidates;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;

/** Who could review a file and why somebody cannot; for coordinators who stand outside the file. */
@RestController
class ReviewerCandidatesApi {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final ReviewerCandidates candidates;
    private final ConflictWords words;

    ReviewerCandidatesApi(
            ProposalAccess access, ProposalReader proposals, ReviewerCandidates candidates, ConflictWords words) {
        this.access = access;
        this.proposals = proposals;
        this.candidates = candidates;
        this.words = words;
    }

    record Person(String id, String name, String organisation, String country) {}

    record Item(Person person, int load, boolean available, boolean blocked, List<ConflictWords.Item> conflicts) {}

    record Items(List<Item> items) {}

    @GetMapping("/api/proposals/{id}/reviewer-candidates")
    Items list(@PathVariable CaseId id, Actor actor, Locale language) {
        access.requireReadable(id, actor);
        var own = actor.organisation().equals(proposals.facts(id).leadOrganisation());
        if (own || !actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("coordinators-only");
        }
        return new Items(candidates.of(id).stream()
                .map(candidate -> item(candidate, language))
                .toList());
    }

    private Item item(Candidate candidate, Locale language) {
        var person = candidate.person();
        var organisation = person.organisation();
        return new Item(
                new Person(
                        person.id().toString(),
                        person.name(),
                        organisation.name(),
                        organisation.country().value()),
                candidate.load(),
                candidate.available(),
                candidate.blocked(),
                words.of(candidate.conflicts(), language));
    }
}
