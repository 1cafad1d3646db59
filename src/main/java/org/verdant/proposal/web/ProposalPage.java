package org.verdant.proposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.proposal.ContentReader;
import org.verdant.proposal.FieldChange;
import org.verdant.proposal.MayAttach;
import org.verdant.proposal.Outlook;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.FormValues;

/** One proposal: where it is, what was asked for, its documents, its versions, what happened to it. */
@Controller
class ProposalPage {
    private static final List<String> TABS = List.of("overview", "documents", "versions", "history");

    private final ReadProposal proposals;
    private final ContentReader contents;
    private final Outlook outlook;
    private final MayAttach mayAttach;
    private final PageParts parts;
    private final MessageSource messages;

    ProposalPage(
            ReadProposal proposals,
            ContentReader contents,
            Outlook outlook,
            MayAttach mayAttach,
            PageParts parts,
            MessageSource messages) {
        this.proposals = proposals;
        this.contents = contents;
        this.outlook = outlook;
        this.mayAttach = mayAttach;
        this.parts = parts;
        this.messages = messages;
    }

    @GetMapping("/proposals/{id}")
    String show(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(required = false) @Nullable Integer n,
            @RequestParam(required = false) @Nullable Integer with,
            Actor actor,
            Locale language,
            Model model) {
        model.addAttribute("form", FormValues.empty());
        fill(model, id, Objects.requireNonNullElse(tab, "overview"), actor, language);
        if (n != null && with != null) {
            model.addAttribute("n", n);
            model.addAttribute("with", with);
            model.addAttribute(
                    "changes",
                    FieldChange.between(proposals.version(id, with, actor), proposals.version(id, n, actor)));
        }
        return "proposal/page";
    }

    /** Only what was asked for, beside the form of somebody who judges it. */
    @GetMapping("/proposals/{id}/sheet")
    String sheet(@PathVariable CaseId id, Actor actor, Locale language, Model model) {
        var proposal = proposals.require(id, actor);
        var content = contents.read(proposal.track(), proposal.content()).content();
        model.addAttribute("sheet", Sheet.of(proposal.track(), content, messages, language));
        return "proposal/sheet :: part";
    }

    void fill(Model model, CaseId id, String tab, Actor actor, Locale language) {
        var proposal = proposals.require(id, actor);
        var content = contents.read(proposal.track(), proposal.content()).content();
        model.addAttribute("proposal", proposal);
        model.addAttribute("heading", Objects.requireNonNullElse(content.title(), ""));
        model.addAttribute("tab", TABS.contains(tab) ? tab : "overview");
        model.addAttribute("own", proposal.isOf(actor));
        model.addAttribute("mayPostpone", mayPostpone(proposal, actor));
        model.addAttribute("sheet", Sheet.of(proposal.track(), content, messages, language));
        model.addAttribute("screening", proposals.screening(id, actor).orElse(null));
        model.addAttribute("eligibilityFindings", parts.findings(proposal, actor, language));
        model.addAllAttributes(parts.added(proposal, actor));
        where(model, proposal, actor, language);
        model.addAttribute(
                "counting",
                proposal.status() == Status.COMPLETED ? parts.counting(proposal).orElse(null) : null);
        model.addAttribute("documents", proposals.documents(id, actor));
        model.addAttribute("documentKinds", parts.documentKinds(proposal.track(), language));
        model.addAttribute("mayAttach", mayAttach.anything(proposal, actor));
        model.addAttribute("versions", proposals.versions(id, actor));
    }

    /** What was done, what is asked of whom now, and since when. */
    private void where(Model model, Proposal proposal, Actor actor, Locale language) {
        var next = outlook.of(proposal).orElse(null);
        var story = parts.story(proposal, actor, language);
        model.addAttribute("next", next);
        model.addAttribute("story", story);
        model.addAttribute("recent", ProposalStory.recent(story));
        model.addAttribute("asked", ProposalStory.asked(story, next, language));
        model.addAttribute("alsoNow", next == null ? List.of() : ProposalStory.alsoNow(story, next.step()));
        model.addAttribute(
                "since",
                next == null ? null : ProposalStory.since(story, next.step()).orElse(null));
    }

    private static boolean mayPostpone(Proposal proposal, Actor actor) {
        return proposal.isOf(actor) && proposal.status() == Status.APPROVED && proposal.postponements() < 2;
    }
}
