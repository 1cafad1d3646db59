package org.verdant.proposal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.proposal.RndDetails.Background;
import org.verdant.proposal.RndDetails.IpShare;

/** Who owns what: everybody's background, shares that make up the whole; and who pays what ({@code domain.md} 4.2). */
@Component
class RndPropertyRules implements ContentRule {
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final String PRIVATE = "7";

    private final Directory directory;

    RndPropertyRules(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof RndDetails rnd)) {
            return;
        }
        var consortium = new Consortium(file);
        checkBackground(consortium, rnd.ipBackground(), findings);
        if (rnd.ipForegroundRegime() == RndDetails.IpRegime.JOINT_BY_SHARE) {
            checkShares(consortium, rnd.ipShares(), findings);
        }
        checkMoney(file, rnd, findings);
    }

    private static void checkBackground(Consortium consortium, List<Background> rows, Findings findings) {
        for (int i = 0; i < rows.size(); i++) {
            var at = "details.ipBackground[" + i + "].";
            var row = rows.get(i);
            consortium.refuseStranger(at + "owner", row.owner(), findings);
            if (!Boolean.TRUE.equals(row.none())) {
                Amounts.required(at + "title", row.title(), findings);
                Amounts.required(at + "accessTerms", row.accessTerms(), findings);
            }
        }
        if (!rows.isEmpty()) {
            var named = rows.stream().map(Background::owner).toList();
            consortium.requireEach("details.ipBackground", named, "organisation-missing", findings);
        }
    }

    private static void checkShares(Consortium consortium, List<IpShare> shares, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < shares.size(); i++) {
            var at = "details.ipShares[" + i + "].";
            var name = shares.get(i).organisation();
            consortium.refuseStranger(at + "organisation", name, findings);
            if (name != null && !seen.add(Consortium.key(name))) {
                findings.error(at + "organisation", "given-twice", name);
            }
            Amounts.share(at + "percent", shares.get(i).percent(), findings);
        }
        var sum = Amounts.sum(shares.stream().map(IpShare::percent));
        if (sum.compareTo(Amounts.WHOLE) != 0) {
            findings.error("details.ipShares", "shares-not-100", sum.toPlainString());
        }
    }

    private void checkMoney(Examined file, RndDetails rnd, Findings findings) {
        var budget = file.content().budget();
        var digits = BudgetRules.digits(budget);
        var total =
                budget == null || budget.total() == null ? null : budget.total().amount();
        if (rnd.requested() == null || rnd.coFunding() == null) {
            return;
        }
        BudgetRules.amount("details.requested", rnd.requested(), digits, findings);
        BudgetRules.amount("details.coFunding", rnd.coFunding(), digits, findings);
        Amounts.positive("details.requested", rnd.requested(), findings);
        if (total == null) {
            return;
        }
        if (rnd.requested().value().add(rnd.coFunding().value()).compareTo(total.value()) != 0) {
            findings.error("details.coFunding", "request-not-total", total.toString());
        } else if (hasEnterprise(file)
                && rnd.coFunding().value().compareTo(total.value().multiply(FIFTH)) < 0) {
            findings.error("details.coFunding", "co-funding-too-low", 20);
        }
    }

    /** IATI types 70 to 73 are the private sector. */
    private boolean hasEnterprise(Examined file) {
        return file.content().partners().stream()
                        .map(ProposalContent.Partner::type)
                        .anyMatch(type -> type != null && type.startsWith(PRIVATE))
                || directory.organisation(file.lead().organisation()).type().startsWith(PRIVATE);
    }
}
