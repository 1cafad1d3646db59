package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/** Posts what was claimed for one country of a file, or refuses it with a reason (K4, K5). Posting twice gives one credit (K2). */
@UseCase
public class PostCountryCredit {
    private final Programme programme;
    private final Claims claims;
    private final CountingRules rules;
    private final Credits credits;
    private final CreditEntry entry;

    PostCountryCredit(Programme programme, Claims claims, CountingRules rules, Credits credits, CreditEntry entry) {
        this.programme = programme;
        this.claims = claims;
        this.rules = rules;
        this.credits = credits;
        this.entry = entry;
    }

    public CreditResult post(CaseId caseId, TargetCode code, CountryCode country) {
        var target = programme.require(code);
        claims.lock(code);
        return claims.newest(caseId, code).stream()
                .filter(kept -> kept.claim().countriesPresent().contains(country))
                .findFirst()
                .map(kept -> credits.result(kept).orElseGet(() -> enter(target, kept)))
                .orElseGet(() -> new CreditResult(false, "nothing-claimed"));
    }

    private CreditResult enter(Target target, Claims.Kept kept) {
        var refusal = rules.refusal(target, kept.claim()).orElse(null);
        entry.write(target, kept, refusal);
        return new CreditResult(refusal == null, refusal);
    }
}
