package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.workflow.EligibilityRules.Failure;

/** Looks at a proposal as it stands, on the day of its first submission, or today while it was never handed in. */
@Component
class Examination {
    private final ContentReader contents;
    private final DraftCheck rules;
    private final EligibilityCheck eligibility;
    private final Circumstances circumstances;
    private final Clock clock;

    Examination(
            ContentReader contents,
            DraftCheck rules,
            EligibilityCheck eligibility,
            Circumstances circumstances,
            Clock clock) {
        this.contents = contents;
        this.rules = rules;
        this.eligibility = eligibility;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    CheckResult check(Proposal proposal) {
        return check(proposal, proposal.content());
    }

    /** The same with another content. */
    CheckResult check(Proposal proposal, JsonNode content) {
        var reading = contents.read(proposal.track(), content);
        return rules.check(examined(proposal, reading.content()), reading.malformed());
    }

    List<Failure> failures(Proposal proposal) {
        var content = contents.read(proposal.track(), proposal.content()).content();
        return eligibility.failures(examined(proposal, content));
    }

    List<FieldError> warnings(Proposal proposal, List<String> judged) {
        var content = contents.read(proposal.track(), proposal.content()).content();
        return rules.warnings(examined(proposal, content), judged);
    }

    private Examined examined(Proposal proposal, ProposalContent content) {
        return new Examined(
                proposal.id(),
                proposal.track(),
                content,
                proposal.lead(),
                day(proposal),
                circumstances.attached(proposal.id()),
                circumstances.stage(proposal, content));
    }

    private LocalDate day(Proposal proposal) {
        var submitted = proposal.submittedAt();
        return submitted == null ? LocalDate.now(clock) : LocalDate.ofInstant(submitted, ZoneOffset.UTC);
    }
}
