package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verdant.approval.NoObjectionOutcome;
import org.verdant.proposal.Track;
import org.verdant.shared.Role;

/** What silence means on each track, and how many people each authority needs. */
class CountryAndQuorumTablesTest {
    @Test
    void silence_consents_but_for_studies_and_financing() {
        var table = RuleTable.of("silence-rule");
        var all = new ArrayList<Map<String, Object>>();
        for (var track : Track.values()) {
            Map<String, Object> facts = Map.of("track", track.name());
            all.add(facts);
            String silence = table.evaluate(facts).getSingleEntry();
            var letter = track == Track.STUDY || track == Track.FINANCING;
            assertThat(NoObjectionOutcome.valueOf(silence).stops())
                    .as(track.name())
                    .isEqualTo(letter);
        }
        assertThat(table.rowsMissedBy(all)).isEmpty();
    }

    @Test
    void every_authority_needs_at_least_one_person() {
        var table = RuleTable.of("decision-quorum");
        List<Map<String, Object>> all = Arrays.stream(Role.values())
                .map(role -> Map.<String, Object>of("authority", role.code()))
                .toList();
        assertThat(all).allSatisfy(facts -> {
            Integer quorum = table.evaluate(facts).getSingleEntry();
            assertThat(quorum).isEqualTo(1);
        });
        assertThat(table.rowsMissedBy(all)).isEmpty();
    }
}
