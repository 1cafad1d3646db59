package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ProposalList;
import org.verdant.proposal.ProposalQuery;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;

/** The proposals that the caller may read, newest change first. */
@RestController
@RequestMapping("/api/proposals")
class ProposalListApi {
    private final ProposalList proposals;
    private final ProposalAnswers answers;

    ProposalListApi(ProposalList proposals, ProposalAnswers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    record Filter(
            @Nullable Track track,
            @Nullable Status status,
            @Nullable CountryCode country,
            @Nullable String q,
            @Nullable Boolean mine) {}

    @GetMapping
    ListPage<ObjectNode> list(@ParameterObject Filter filter, ListQuery page, Actor actor) {
        page.sort(Set.of("changed"));
        var query = new ProposalQuery(
                filter.track(),
                filter.status(),
                filter.country(),
                filter.q() == null || filter.q().isBlank() ? null : filter.q().strip(),
                Boolean.TRUE.equals(filter.mine()) ? ProposalQuery.Scope.MINE : ProposalQuery.Scope.READABLE,
                place(page.cursor()),
                page.limit());
        var rows = ListPage.of(
                proposals.rows(query, actor), page.limit(), proposals.count(query, actor), ProposalListApi::cursor);
        return new ListPage<>(answers.items(rows.items()), rows.next(), rows.total(), false);
    }

    private static String cursor(Proposal last) {
        return Cursors.of(last.changedAt(), last.id());
    }

    private static ProposalQuery.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var values = Cursors.read(cursor, 2);
        try {
            return new ProposalQuery.Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw Cursors.invalid();
        }
    }
}
