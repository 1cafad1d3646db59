package org.verdant.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The reviews of a file as far as the asker may see them. Whether the file may be read at all is the caller's question. */
@Component
public class ReviewReader {
    private final Rounds rounds;
    private final Assignments assignments;
    private final Reviews reviews;
    private final ProposalReader proposals;
    private final Directory directory;
    private final PanelParts parts;

    ReviewReader(
            Rounds rounds,
            Assignments assignments,
            Reviews reviews,
            ProposalReader proposals,
            Directory directory,
            PanelParts parts) {
        this.parts = parts;
        this.rounds = rounds;
        this.assignments = assignments;
        this.reviews = reviews;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** The rounds, the newest first. Proposers see a round's scores when it is concluded, and never a reviewer's name. */
    public List<RoundView> of(CaseId caseId, Actor actor) {
        var asked = assignments.of(caseId);
        var sources = new Sources(
                proposals.facts(caseId),
                asked,
                reviews.of(caseId),
                directory.people(asked.stream().map(Assignment::reviewer).toList()),
                parts);
        return rounds.of(caseId).stream()
                .sorted((one, other) -> other.number() - one.number())
                .map(round -> sources.view(round, actor))
                .toList();
    }

    private record Sources(
            ProposalFacts facts,
            List<Assignment> asked,
            Map<UUID, Review> reviews,
            Map<PersonId, PersonCard> people,
            PanelParts parts) {
        RoundView view(Round round, Actor actor) {
            var inRound = asked.stream()
                    .filter(assignment -> assignment.round() == round.number())
                    .toList();
            var own = inRound.stream()
                    .filter(assignment -> actor.is(assignment.reviewer()))
                    .toList();
            var sight = Sight.of(actor, facts, own);
            var questions = parts.clarifications(round);
            return new RoundView(
                    round.number(),
                    round.stage(),
                    round.workingGroup(),
                    round.seats(),
                    round.startedAt(),
                    round.outcome(),
                    round.concludedAt(),
                    inRound.stream()
                            .filter(assignment -> visible(sight, round, assignment, actor))
                            .map(assignment -> view(sight, assignment, actor))
                            .toList(),
                    parts.result(round, sight),
                    parts.checks(round, sight),
                    questions,
                    round.clarificationRounds() - questions.size());
        }

        private static boolean visible(Sight sight, Round round, Assignment assignment, Actor actor) {
            return switch (sight) {
                case ALL -> true;
                case COLLEAGUE -> actor.is(assignment.reviewer()) || assignment.state() == AssignmentState.SUBMITTED;
                case OWN -> actor.is(assignment.reviewer());
                case PROPOSER -> round.concluded() && assignment.state() == AssignmentState.SUBMITTED;
            };
        }

        private ReviewView view(Sight sight, Assignment assignment, Actor actor) {
            var named = sight == Sight.ALL || (sight != Sight.PROPOSER && actor.is(assignment.reviewer()));
            var review = reviews.get(assignment.id());
            return new ReviewView(
                    named ? assignment.reviewer() : null,
                    named ? name(assignment.reviewer()) : null,
                    assignment.state(),
                    review == null ? List.of() : review.scores(),
                    review == null ? null : review.total(),
                    review == null ? null : review.recommendation(),
                    review != null && review.fixable(),
                    review == null ? List.of() : review.conditions(),
                    named && review != null ? review.confidential() : null,
                    review == null ? null : review.submittedAt());
        }

        private @Nullable String name(PersonId id) {
            var person = people.get(id);
            return person == null ? null : person.name();
        }
    }
}
