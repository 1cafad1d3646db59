package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the five commitments with a minimum, in one version of its counting rule.
 *
 * @param version counts up by one each time the rule changes, with the reason beside it (K25)
 * @param unit what is counted: {@code activity}, {@code project}, {@code partnership}, {@code country}
 * @param minimum a floor, never a cap (K22)
 * @param membersPresent how many members of the partnership must have taken part (K7)
 * @param countriesPresent how many countries must have taken part (K14)
 * @param others which countries count where countries are counted (K6); null for anything else
 * @param exclusivityGroup commitments of one group never count one file twice (K3); null when it stands alone
 * @param shadow the figures shown beside it
 */
public record Target(
        TargetCode code,
        int version,
        String reason,
        String area,
        Words name,
        Words ownWords,
        String unit,
        int minimum,
        CountAt countAt,
        DistinctBy distinctBy,
        int membersPresent,
        int countriesPresent,
        @Nullable OtherCountries others,
        @Nullable String exclusivityGroup,
        Window window,
        List<ShadowFigure> shadow) {

    /** What decides whether and how something counts. */
    public TargetDefinition.Rule rule() {
        return new TargetDefinition.Rule(
                unit, minimum, countAt, distinctBy, countriesPresent, membersPresent, others, exclusivityGroup, window);
    }

    /** The same commitment under another version of its rule. */
    Target under(TargetDefinition definition) {
        var rule = definition.rule();
        return new Target(
                code,
                definition.version(),
                definition.reason(),
                area,
                name,
                ownWords,
                rule.unit(),
                rule.minimum(),
                rule.countAt(),
                rule.distinctBy(),
                rule.membersPresent(),
                rule.countriesPresent(),
                rule.others(),
                rule.exclusivityGroup(),
                rule.window(),
                shadow);
    }
}
