package org.verdant.review;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProjectFacts;
import org.verdant.proposal.Safeguards;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.SafeguardCategory;

/** How serious the possible harm of a project is, and by when somebody has to have looked at it. */
@Component
class SafeguardRules {
    private final SafeguardCategory categories;
    private final Deadlines deadlines;
    private final Clock clock;

    SafeguardRules(SafeguardCategory categories, Deadlines deadlines, Clock clock) {
        this.categories = categories;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record Found(String category, Instant due) {}

    Found of(String track, ProjectFacts project) {
        var expected = project.safeguards();
        var found = categories.of(
                code(expected == null ? null : expected.environment()),
                code(expected == null ? null : expected.resettlement()),
                code(expected == null ? null : expected.indigenousPeoples()),
                project.nuclear());
        return new Found(
                found.category(),
                clock.instant().plus(deadlines.of(track, found.step()).time()));
    }

    private static String code(Safeguards.@Nullable Category category) {
        return category == null ? "" : category.name();
    }
}
