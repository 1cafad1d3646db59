package org.verdant.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;

/** How far the files are that are looked at again, and what was found about one of them. */
@Component
public class ReevaluationReader {
    private static final Role[] STAFF = {
        Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.AUDITOR, Role.ADMINISTRATOR
    };

    private final Reevaluations reevaluations;
    private final EligibilityFindings findings;
    private final ProposalAccess access;

    ReevaluationReader(Reevaluations reevaluations, EligibilityFindings findings, ProposalAccess access) {
        this.reevaluations = reevaluations;
        this.findings = findings;
        this.access = access;
    }

    /** The newest first, after the given one. */
    public List<Reevaluation> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return reevaluations.newest(before, beforeId, limit);
    }

    public long count() {
        return reevaluations.count();
    }

    public Reevaluation require(UUID id) {
        return reevaluations.find(id).orElseThrow(() -> new NotFound("not-found"));
    }

    /** What was found about a file, the newest first: for the secretariat and auditors who may read it, nothing for anybody else. */
    public List<EligibilityFinding> findings(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return actor.hasAny(STAFF) ? findings.of(caseId) : List.of();
    }
}
