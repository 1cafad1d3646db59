package org.verdant.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Finds what has to be checked beside the reviews of a project, its safeguards category (DMN-3), and who is named for it. */
@UseCase
public class FindChecks {
    private final Rounds rounds;
    private final Checks checks;
    private final CheckOfficers officers;
    private final ProposalReader proposals;
    private final SafeguardRules rules;

    FindChecks(Rounds rounds, Checks checks, CheckOfficers officers, ProposalReader proposals, SafeguardRules rules) {
        this.rounds = rounds;
        this.checks = checks;
        this.officers = officers;
        this.proposals = proposals;
        this.rules = rules;
    }

    /**
     * Which checks are made beside the reviews, by whom and until when.
     *
     * @param standardsReviewer who looks at the standards, or null when no expert is free
     * @param nuclearOfficer who is named for non-proliferation, or null when nobody is
     * @param safeguardsDue by when the safeguards are checked
     */
    public record Plan(
            boolean standards,
            boolean exportControl,
            boolean nuclear,
            @Nullable PersonId standardsReviewer,
            @Nullable PersonId nuclearOfficer,
            Instant safeguardsDue) {}

    public Plan plan(CaseId caseId) {
        var round = rounds.running(caseId);
        var facts = proposals.facts(caseId);
        var project = facts.project();
        var category = rules.of(round.track(), project);
        var standards = round.composition().standardsExperts() > 0;
        checks.plan(round, CheckKind.SAFEGUARDS, category.category());
        planIf(standards, round, CheckKind.STANDARDS);
        planIf(project.listed(), round, CheckKind.EXPORT_CONTROL);
        planIf(project.nuclear(), round, CheckKind.NON_PROLIFERATION);
        return new Plan(
                standards,
                project.listed(),
                project.nuclear(),
                standards ? officers.standards(facts) : null,
                project.nuclear() ? officers.nonProliferation(facts) : null,
                category.due());
    }

    private void planIf(boolean wanted, Round round, CheckKind kind) {
        if (wanted) {
            checks.plan(round, kind, null);
        }
    }
}
