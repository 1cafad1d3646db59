package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * Looks at what a change would make of a project. Refuses one that breaks a rule which the project keeps now, with the field's path
 * below {@code changes}, and one that changes nothing ({@code nothing-changed}).
 */
@Component
public class WeighRevision {
    private static final String FIELD = "changes";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 8;
    private static final long MOST_MONTHS = 1200;

    private final Proposals proposals;
    private final Versions versions;
    private final ContentReader contents;
    private final Examination examination;

    WeighRevision(Proposals proposals, Versions versions, ContentReader contents, Examination examination) {
        this.proposals = proposals;
        this.versions = versions;
        this.contents = contents;
        this.examination = examination;
    }

    /**
     * What a change would change, for the table that says whether it is major.
     *
     * @param changed the fields that change, each as a whole, named as in the form
     */
    public ProjectRevision weigh(CaseId caseId, @Nullable JsonNode changed) {
        var proposal = proposals.require(caseId);
        var content = changed(proposal, changed);
        var changes = FieldChange.between(proposal.content(), content);
        if (changes.isEmpty()) {
            throw new Invalid(FieldError.of(FIELD, "nothing-changed"));
        }
        refuseNewErrors(proposal, content);
        var before = contents.read(proposal.track(), proposal.content()).content();
        var after = contents.read(proposal.track(), content).content();
        return new ProjectRevision(
                versions.last(caseId).map(VersionCard::n).orElse(0),
                content,
                changes,
                budgetPercent(before, after),
                endMonths(before.plannedEnd(), after.plannedEnd()),
                !parties(proposal, before).equals(parties(proposal, after)),
                Dollars.decided(after));
    }

    private static JsonNode changed(Proposal proposal, @Nullable JsonNode changed) {
        ObjectNode content = proposal.content().deepCopy();
        if (changed instanceof ObjectNode fields) {
            content.setAll(fields);
        }
        return content;
    }

    private void refuseNewErrors(Proposal proposal, JsonNode content) {
        var known = new HashSet<>(examination.check(proposal).errors());
        var errors = examination.check(proposal, content).errors().stream()
                .filter(error -> !known.contains(error))
                .map(error -> new FieldError(FIELD + "." + error.field(), error.code(), error.arguments()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    /** Another currency cannot be compared: it weighs as much as a doubled budget. */
    private static double budgetPercent(ProposalContent before, ProposalContent after) {
        var old = total(before);
        var now = total(after);
        if (old == null || now == null || !currency(before).equals(currency(after)) || old.signum() == 0) {
            var same = old != null && now != null && old.compareTo(now) == 0;
            return same && currency(before).equals(currency(after)) ? 0 : HUNDRED.doubleValue();
        }
        return now.subtract(old)
                .multiply(HUNDRED)
                .divide(old, DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static @Nullable BigDecimal total(ProposalContent content) {
        var total = content.budget() == null ? null : content.budget().total();
        return total == null || total.amount() == null ? null : total.amount().value();
    }

    private static String currency(ProposalContent content) {
        var total = content.budget() == null ? null : content.budget().total();
        return total == null ? "" : String.valueOf(total.currency());
    }

    private static int endMonths(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after == null || !after.isAfter(before)) {
            return 0;
        }
        var whole = ChronoUnit.MONTHS.between(before, after);
        return (int) Math.min(MOST_MONTHS, after.isAfter(before.plusMonths(whole)) ? whole + 1 : whole);
    }

    private static Set<String> parties(Proposal proposal, ProposalContent content) {
        var parties = new TreeSet<String>();
        content.partners().forEach(partner -> parties.add(partner.name() + "/" + partner.country()));
        if (content.details() != null) {
            content.details().parties().forEach(party -> parties.add(party.name() + "/" + party.country()));
        }
        content.namedCountries(proposal.lead()).forEach(country -> parties.add(country.value()));
        return parties;
    }
}
