package org.verdant.target;

import org.verdant.shared.UseCase;

/**
 * After a window changed: looks again at what was refused only because it lay outside of the old one, by all rules of today, and posts
 * or refuses it as the next generation (K25). What the old version says stays as it was.
 */
@UseCase
public class RepostRefused {
    private final Programme programme;
    private final Claims claims;
    private final CountingRules rules;
    private final CreditEntry entry;

    RepostRefused(Programme programme, Claims claims, CountingRules rules, CreditEntry entry) {
        this.programme = programme;
        this.claims = claims;
        this.rules = rules;
        this.entry = entry;
    }

    public void repost() {
        programme.targets().stream().map(Target::code).sorted().forEach(claims::lock);
        for (var kept : claims.refusedForTheWindow()) {
            var target = programme.require(kept.claim().target());
            if (target.window().contains(kept.claim().effectiveDate())) {
                entry.write(target, kept, rules.refusal(target, kept.claim()).orElse(null));
            }
        }
    }
}
