package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/**
 * Posts what was claimed for a file, or refuses it with a reason; both stand in the ledger. Posting twice gives one credit (K2).
 * The answer is posted when at least one key of the file is.
 */
@UseCase
public class PostCredit {
    private final Programme programme;
    private final Claims claims;
    private final CountingRules rules;
    private final Credits credits;
    private final CreditEntry entry;

    PostCredit(Programme programme, Claims claims, CountingRules rules, Credits credits, CreditEntry entry) {
        this.programme = programme;
        this.claims = claims;
        this.rules = rules;
        this.credits = credits;
        this.entry = entry;
    }

    /**
     * Posts what is claimed for a file, once, or refuses it by the rules of the target.
     *
     * @param country the only one that is posted, where countries are counted (K5); null for everything that was claimed
     */
    public CreditResult post(CaseId caseId, TargetCode code, @Nullable CountryCode country) {
        var target = programme.require(code);
        claims.lock(code);
        var result = new CreditResult(false, "nothing-claimed");
        for (var kept : pending(caseId, target, country)) {
            var one = credits.result(kept).orElseGet(() -> enter(target, kept));
            result = result.posted() ? result : one;
        }
        return result;
    }

    /** A file counts once to a target (K1), a study once for each of its countries (K4). */
    private List<Claims.Kept> pending(CaseId caseId, Target target, @Nullable CountryCode country) {
        var newest = claims.newest(caseId, target.code()).stream()
                .filter(kept ->
                        country == null || kept.claim().countriesPresent().contains(country));
        return (country == null && target.distinctBy() == DistinctBy.COUNTRY ? newest : newest.limit(1)).toList();
    }

    private CreditResult enter(Target target, Claims.Kept kept) {
        var refusal = rules.refusal(target, kept.claim()).orElse(null);
        entry.write(target, kept, refusal);
        return new CreditResult(refusal == null, refusal);
    }
}
