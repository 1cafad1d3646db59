package org.verdant.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.SanctionsList;

/** Whether somebody with whom nobody may deal takes part in a file (E09): its lead, its partners, whoever its track names. */
@Component
class SanctionedParties {
    private final SanctionsList list;

    SanctionedParties(SanctionsList list) {
        this.list = list;
    }

    boolean among(Examined file) {
        return !list.listed(names(file.lead(), file.content())).isEmpty();
    }

    /** Those of the names that are on the list today. */
    Set<String> listed(Collection<String> names) {
        return list.listed(names);
    }

    /** Who takes part, by name. */
    static List<String> names(Lead lead, ProposalContent content) {
        return Stream.concat(Stream.of(lead.name()), parties(content))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<@Nullable String> parties(ProposalContent content) {
        var named = new ArrayList<@Nullable String>();
        content.partners().forEach(partner -> named.add(partner.name()));
        if (content.details() != null) {
            content.details().parties().forEach(party -> named.add(party.name()));
        }
        return named.stream();
    }
}
