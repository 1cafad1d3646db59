package org.verdant.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.StoryStep;
import org.verdant.workflow.Timeline;

/** After a redress a new panel reviews the file: whoever judged it before is not asked again ({@code domain.md} 4.0 B11). */
@Component
class EarlierPanels {
    private final Timeline timeline;

    EarlierPanels(Timeline timeline) {
        this.timeline = timeline;
    }

    Set<PersonId> barred(CaseId caseId, List<Assignment> asked) {
        if (asked.stream().noneMatch(assignment -> assignment.state() == AssignmentState.SUBMITTED)) {
            return Set.of();
        }
        var redress = redress(caseId);
        return redress.isEmpty()
                ? Set.of()
                : asked.stream()
                        .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED
                                && assignment.assignedAt().isBefore(redress.get()))
                        .map(Assignment::reviewer)
                        .collect(Collectors.toSet());
    }

    /** When the last redress began; the step has the name of the variable that it sets. */
    private Optional<Instant> redress(CaseId caseId) {
        return timeline.of(caseId).stream()
                .filter(step -> step.element().equals(ProposalProcess.REDRESS))
                .map(StoryStep::entered)
                .max(Comparator.naturalOrder());
    }
}
