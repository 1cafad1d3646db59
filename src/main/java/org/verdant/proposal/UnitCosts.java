package org.verdant.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** What one participant costs, in US dollars, and whether that is much in comparison with the other files of the track ({@code domain.md} 4.4). */
@Repository
class UnitCosts {
    /** With fewer files to compare with there is nothing to say. */
    private static final int FEWEST = 10;

    private final JdbcClient jdbc;

    UnitCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null while the budget, its exchange rate or the participants are missing, and on tracks without participants. */
    static @Nullable BigDecimal of(ProposalContent content) {
        var total = Dollars.total(content);
        if (total == null
                || !(content.details() instanceof CapacityDetails capacity)
                || capacity.participantsPlanned() == null
                || capacity.participantsPlanned() <= 0) {
            return null;
        }
        return total.divide(BigDecimal.valueOf(capacity.participantsPlanned()), 2, RoundingMode.HALF_UP);
    }

    /** The 90th percentile of all other submitted files, when that one is above it. */
    Optional<BigDecimal> limitThatIsExceeded(CaseId self, @Nullable BigDecimal cost) {
        return cost == null ? Optional.empty() : limit(self).filter(limit -> cost.compareTo(limit) > 0);
    }

    private Optional<BigDecimal> limit(CaseId self) {
        return jdbc.sql("""
                        select percentile_disc(0.9) within group (order by unit_cost_usd) from proposal
                         where unit_cost_usd is not null and submitted_at is not null and id <> :self
                        having count(*) >= :fewest""")
                .param("self", self.value())
                .param("fewest", FEWEST)
                .query(BigDecimal.class)
                .optional();
    }
}
