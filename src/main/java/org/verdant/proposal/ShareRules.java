package org.verdant.proposal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalContent.CountryShare;
import org.verdant.proposal.ProposalContent.SectorShare;
import org.verdant.shared.CountryCode;

/** Where it does good: countries and sectors with their shares, and the goals that it serves ({@code domain.md} 4.1). */
@Component
class ShareRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        var content = file.content();
        var countries = new HashSet<String>();
        for (int i = 0; i < content.countries().size(); i++) {
            var share = content.countries().get(i);
            PartnerRules.country("countries[" + i + "].country", share.country(), findings);
            once("countries[" + i + "].country", share.country(), countries, findings);
            Amounts.share("countries[" + i + "].percent", share.percent(), findings);
        }
        checkSectors(content.sectors(), findings);
        checkGoals(content.sdgTargets(), findings);
    }

    private static void checkSectors(List<SectorShare> sectors, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < sectors.size(); i++) {
            var at = "sectors[" + i + "].";
            var code = sectors.get(i).code();
            if (code != null && !CodeList.SECTORS.isActive(code) && !CodeList.SECTORS.isWithdrawn(code)) {
                findings.error(at + "code", "unknown-sector", code);
            }
            once(at + "code", code, seen, findings);
            Amounts.share(at + "percent", sectors.get(i).percent(), findings);
        }
    }

    private static void checkGoals(List<String> targets, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < targets.size(); i++) {
            var field = "sdgTargets[" + i + "]";
            if (targets.get(i).matches("\\d{1,2}")) {
                findings.error(field, "goal-not-target", targets.get(i));
            } else if (!CodeList.SDG_TARGETS.isActive(targets.get(i))) {
                findings.error(field, "unknown-sdg-target", targets.get(i));
            }
            once(field, targets.get(i), seen, findings);
        }
    }

    private static void once(String field, @Nullable String code, Set<String> seen, Findings findings) {
        if (code != null && !seen.add(code)) {
            findings.error(field, "given-twice", CountryCode.nameable(code));
        }
    }

    static boolean countriesSum(ProposalContent content) {
        return sums(content.countries().stream().map(CountryShare::percent).toList());
    }

    static boolean sectorsSum(ProposalContent content) {
        return sums(content.sectors().stream().map(SectorShare::percent).toList());
    }

    /** To exactly 100; the only one of its kind may leave its share out. */
    private static boolean sums(List<@Nullable Decimal> shares) {
        if (shares.isEmpty() || (shares.size() == 1 && shares.get(0) == null)) {
            return true;
        }
        var total = BigDecimal.ZERO;
        for (var share : shares) {
            if (share == null) {
                return false;
            }
            total = total.add(share.value());
        }
        return total.compareTo(Amounts.WHOLE) == 0;
    }
}
