package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Outlook;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ProposalList;
import org.verdant.proposal.ProposalQuery;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.target.CountedFiles;

/** What a proposer's organisation asks for, each with what is asked of it now, what comes next and when; and the beginning of a new one. */
@Controller
@RequestMapping("/proposals")
class ProposalsPage {
    private static final int SHOWN = 30;

    private final ProposalList proposals;
    private final Outlook outlook;
    private final CountedFiles countedFiles;
    private final CreateDraft createDraft;

    ProposalsPage(ProposalList proposals, Outlook outlook, CountedFiles countedFiles, CreateDraft createDraft) {
        this.proposals = proposals;
        this.outlook = outlook;
        this.countedFiles = countedFiles;
        this.createDraft = createDraft;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Model model) {
        var words = q == null || q.isBlank() ? null : q.strip();
        var query = new ProposalQuery(null, null, null, words, ProposalQuery.Scope.MINE, place(cursor), SHOWN);
        var page = ListPage.of(
                proposals.rows(query, actor),
                SHOWN,
                proposals.count(query, actor),
                (Proposal last) -> Cursors.of(last.changedAt(), last.id()));
        model.addAttribute("page", page);
        model.addAttribute("q", words == null ? "" : words);
        model.addAttribute("next", outlook.of(page.items()));
        model.addAttribute(
                "counted",
                countedFiles.of(page.items().stream().map(Proposal::id).toList()));
        return "proposal/list";
    }

    @GetMapping("/new")
    String choose(Model model) {
        model.addAttribute("tracks", Arrays.asList(Track.values()));
        return "proposal/new";
    }

    @PostMapping
    String create(@RequestParam(required = false) @Nullable String track, Actor actor) {
        var chosen = Track.ofCode(track == null ? "" : track)
                .orElseThrow(() -> new Invalid(FieldError.of("track", "unknown-track")));
        var id = createDraft.create(chosen, JsonNodeFactory.instance.objectNode(), actor);
        return "redirect:/proposals/" + id + "/edit";
    }

    private static ProposalQuery.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
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
