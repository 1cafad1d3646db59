package org.verdant.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.verdant.approval.DecideProposalForm;
import org.verdant.approval.DecisionOutcome;
import org.verdant.approval.DecisionReader;
import org.verdant.approval.DecisionView;
import org.verdant.approval.Letter;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.web.FormTree;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskDoor;

/** The letter as it will be sent, while the decision is still being written. Stores nothing. */
@Controller
class LetterPreview {
    private final TaskDoor door;
    private final ProposalReader proposals;
    private final DecisionReader decisions;
    private final FormReader forms;
    private final LetterSheet sheet;
    private final Clock clock;

    LetterPreview(
            TaskDoor door,
            ProposalReader proposals,
            DecisionReader decisions,
            FormReader forms,
            LetterSheet sheet,
            Clock clock) {
        this.door = door;
        this.proposals = proposals;
        this.decisions = decisions;
        this.forms = forms;
        this.sheet = sheet;
        this.clock = clock;
    }

    @PostMapping("/tasks/{id}/letter")
    String preview(@PathVariable String id, HttpServletRequest request, Actor actor, Model model) {
        var task = door.open(id, actor);
        var typed = forms.read(FormTree.of(request.getParameterMap()), DecideProposalForm.class)
                .form();
        if (typed != null && typed.outcome() != null) {
            model.addAttribute("sheet", sheet.of(letter(task, typed, typed.outcome())));
        }
        model.addAttribute("task", task);
        return request.getHeader("HX-Request") == null ? "approval/letter" : "approval/letter :: preview";
    }

    private Letter letter(OpenTask task, DecideProposalForm typed, DecisionOutcome outcome) {
        var given = new ArrayList<>(conditions(earlier(task), outcome));
        if (typed.conditions() != null && outcome == DecisionOutcome.APPROVE_WITH_CONDITIONS) {
            typed.conditions().stream()
                    .filter(condition -> condition != null && !condition.isBlank())
                    .map(Objects::requireNonNull)
                    .forEach(given::add);
        }
        return new Letter(
                proposals.facts(task.caseId()),
                outcome(outcome, given),
                Objects.requireNonNull(task.role()),
                clock.instant(),
                Objects.requireNonNullElse(typed.letter(), ""),
                typed.reason(),
                given,
                Locale.forLanguageTag("zh".equals(typed.letterLanguage()) ? "zh" : "en"));
    }

    /** What the levels below have said in the round that is going on. */
    private List<DecisionView> earlier(OpenTask task) {
        var all = decisions.of(task.caseId());
        var newest = all.isEmpty() ? 0 : all.get(all.size() - 1).place().round();
        var settled = all.stream()
                .anyMatch(decision ->
                        decision.place().round() == newest && decision.place().settled());
        return settled
                ? List.of()
                : all.stream()
                        .filter(decision -> decision.place().round() == newest)
                        .toList();
    }

    /** The conditions of all levels; none in a letter that does not approve. */
    static List<String> conditions(List<DecisionView> round, DecisionOutcome outcome) {
        return outcome.approves()
                ? round.stream()
                        .flatMap(decision -> decision.conditions().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** An approval to which a level put conditions is one with conditions. */
    static DecisionOutcome outcome(DecisionOutcome last, List<String> conditions) {
        return last == DecisionOutcome.APPROVE && !conditions.isEmpty()
                ? DecisionOutcome.APPROVE_WITH_CONDITIONS
                : last;
    }
}
