package org.verdant.review;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.ReviewRoute;

/** The seats of the panel that reviews a file now. */
@Component
public class SeatsOfPanel {
    private final Rounds rounds;
    private final Assignments assignments;
    private final PanelReview panel;

    SeatsOfPanel(Rounds rounds, Assignments assignments, PanelReview panel) {
        this.panel = panel;
        this.rounds = rounds;
        this.assignments = assignments;
    }

    /** Somebody was asked to take the seat. */
    public record Taken(int seat, PersonId reviewer) {}

    /** Those who were asked and have not yet declared, by seat. */
    public List<Taken> asked(CaseId caseId) {
        return assignments.seated(rounds.running(caseId)).stream()
                .filter(assignment -> assignment.state() == AssignmentState.ASSIGNED)
                .map(assignment -> new Taken(assignment.seat(), assignment.reviewer()))
                .toList();
    }

    /** Whether every seat has a review that counts. */
    public boolean complete(CaseId caseId) {
        var round = rounds.running(caseId);
        return assignments.seated(round).stream()
                        .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED)
                        .count()
                == round.seats();
    }

    /** How many seats that step fills: one of its own, or all that nobody has. */
    public int toFill(OpenTask task) {
        var round = rounds.running(task.caseId());
        return panel.seat(task) == null
                ? vacant(round, assignments.seated(round)).size()
                : 1;
    }

    /** Whom the panel needs among its members (DMN-2). */
    public ReviewRoute.Composition wanted(CaseId caseId) {
        return rounds.running(caseId).composition();
    }

    static List<Integer> vacant(Round round, List<Assignment> seated) {
        return IntStream.rangeClosed(1, round.seats())
                .filter(seat -> seated.stream().noneMatch(assignment -> assignment.seat() == seat))
                .boxed()
                .toList();
    }
}
