package org.verdant.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.verdant.review.Candidate;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkQuery;

/** Does what the agenda says, through the same use cases as everybody. */
final class DemoRoad {
    static final int POSTPONED_BY = 40;

    private final DemoUseCases useCases;
    private final DemoForms forms;
    private final DemoCast cast;
    private final List<DemoActivity> activities;
    private final LocalDate today;
    private final Map<Integer, CaseId> cases = new HashMap<>();

    DemoRoad(DemoUseCases useCases, DemoForms forms, DemoCast cast, List<DemoActivity> activities, LocalDate today) {
        this.useCases = useCases;
        this.forms = forms;
        this.cast = cast;
        this.activities = activities;
        this.today = today;
    }

    void act(DemoAgenda.Entry entry) {
        act(entry.activity(), entry.act());
    }

    private void act(int number, DemoAgenda.Act act) {
        switch (act) {
            case DRAFT -> draft(number);
            case SUBMIT -> useCases.submit().submit(file(number), proposer(number));
            case SCREEN -> screen(number, forms.outcome("ELIGIBLE", "Complete."));
            case SCREEN_RETURN -> returned(number);
            case SCREEN_INELIGIBLE -> screen(number, ineligible());
            case COMPLETE -> complete(number, "completeProposal", proposer(number), forms.of(Map.of()));
            case ASSIGN -> assign(number);
            case DECLARE, DECLARE_CONFLICT -> declare(number, act == DemoAgenda.Act.DECLARE_CONFLICT);
            case REVIEW -> review(number, 78 + number % 17, "APPROVE");
            case REVIEW_REJECT -> review(number, 45, "REJECT");
            case DECIDE -> decide(number, "APPROVE");
            case DECIDE_CONDITIONS -> decide(number, "APPROVE_WITH_CONDITIONS");
            case DECIDE_REJECT -> decide(number, "REJECT");
            case WITHDRAW -> withdraw(number, "The host cannot take part this year.");
            case CANCEL -> useCases.cancel().cancel(file(number), "Floods in the host region.", actor("coordinator"));
            case POSTPONE -> postpone(number);
            case REPORT -> report(number);
            case VERIFY -> verify(number, "ACCEPT", "Checked.");
            case VERIFY_RETURN -> verify(number, "RETURN", "Please name the speakers.");
            case VERIFY_REFUSE -> verify(number, "REFUSE", "The list of participants names one country only.");
            case CONFIRM -> confirm(number, "CONFIRM", "Confirmed.");
            case CONFIRM_REFUSE -> confirm(number, "REFUSE", "The proofs are of another event.");
            case NOTE -> complete(number, "submitOutcomeNote", proposer(number), forms.note(activities.get(number)));
        }
    }

    private void screen(int number, JsonNode form) {
        complete(number, "screenProposal", coordinator(number), form);
    }

    private void withdraw(int number, String reason) {
        useCases.withdraw().withdraw(file(number), reason, proposer(number));
    }

    private void verify(int number, String outcome, String comment) {
        complete(number, "verifyReport", coordinator(number), forms.outcome(outcome, comment));
    }

    private void confirm(int number, String outcome, String comment) {
        complete(number, "confirmCredit", second(number), forms.outcome(outcome, comment));
    }

    private JsonNode ineligible() {
        return forms.of(Map.of(
                "outcome", "INELIGIBLE", "comment", "The theme is outside the plan.", "reasons", List.of("theme")));
    }

    private void draft(int number) {
        var activity = activities.get(number);
        var proposer = proposer(number);
        var typed = forms.proposal(activity, cast.card(proposer), today);
        cases.put(number, useCases.create().create(activity.trackOrActivity(), typed, proposer));
    }

    private void returned(int number) {
        screen(
                number,
                forms.of(Map.of(
                        "outcome",
                        "RETURN",
                        "comment",
                        "Please say who speaks for each country.",
                        "reasons",
                        List.of())));
    }

    /** The first candidate whom nothing speaks against; which one is first turns with the number of the activity. */
    private void assign(int number) {
        var candidates = useCases.candidates().of(file(number)).stream()
                .filter(candidate -> candidate.available() && !candidate.blocked() && !candidate.flagged())
                .map(Candidate::person)
                .toList();
        var chosen = candidates.get(number % candidates.size());
        complete(
                number,
                "assignReviewers",
                coordinator(number),
                forms.of(Map.of("reviewers", List.of(chosen.id().toString()))));
    }

    private void declare(int number, boolean conflict) {
        var statement = conflict ? "I advised the host on this meeting." : "None.";
        complete(
                number,
                "declareInterest",
                reviewer(number),
                forms.of(Map.of("conflict", conflict, "statement", statement)));
    }

    private void review(int number, int share, String recommendation) {
        var rubric = useCases.programme()
                .rubric(activities.get(number).trackOrActivity().name());
        var form = forms.review(
                rubric.criteria().stream().map(criterion -> criterion.code()).toList(),
                rubric.criteria().stream()
                        .map(criterion -> criterion.max().intValue())
                        .toList(),
                share,
                recommendation);
        complete(number, "reviewProposal", reviewer(number), form);
    }

    private void decide(int number, String outcome) {
        var form = new HashMap<String, Object>();
        form.put("outcome", outcome);
        form.put(
                "reason",
                outcome.equals("REJECT")
                        ? "A meeting of the same group is planned for the same month."
                        : "As reviewed.");
        if (outcome.equals("APPROVE_WITH_CONDITIONS")) {
            form.put("conditions", List.of("The programme is published four weeks before the meeting."));
        }
        complete(number, "decideProposal", actor("coordinator-lead"), forms.of(form));
    }

    private void postpone(int number) {
        var activity = activities.get(number);
        useCases.postpone()
                .postpone(
                        file(number),
                        new org.verdant.proposal.PostponementForm(
                                activity.first(today).plusDays(POSTPONED_BY).atTime(9, 0),
                                activity.last(today).plusDays(POSTPONED_BY).atTime(17, 0),
                                "The ministers meet in the same week."),
                        proposer(number));
    }

    private void report(int number) {
        var activity = activities.get(number);
        var proposer = proposer(number);
        var later = activity.fate() == DemoActivity.Fate.POSTPONED ? POSTPONED_BY : 0;
        complete(
                number,
                "submitReport",
                proposer,
                forms.report(
                        activity,
                        cast.card(proposer),
                        activity.first(today).plusDays(later),
                        activity.last(today).plusDays(later),
                        proofs(number, proposer)));
    }

    private List<DocumentId> proofs(int number, Actor proposer) {
        var proofs = new ArrayList<DocumentId>();
        for (var name : List.of("agenda-as-held", "participants")) {
            var pdf = new ByteArrayInputStream(DemoPdf.of(activities.get(number).title(), name));
            proofs.add(useCases.attach()
                    .attach(file(number), "PROOF", name + ".pdf", pdf, proposer)
                    .id());
        }
        return proofs;
    }

    private void complete(int number, String key, Actor actor, JsonNode form) {
        useCases.door().complete(task(number, key, actor).taskId(), form, actor);
    }

    private WorkItem task(int number, String key, Actor actor) {
        return useCases.workList().page(WorkQuery.of(file(number)), actor).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration finds no step " + key + " for "
                        + activities.get(number).title()));
    }

    /** Whoever was given the step by name. */
    private Actor reviewer(int number) {
        var holder = useCases.whereIs().of(file(number)).get(0).assignee();
        return cast.actor(Objects.requireNonNull(holder));
    }

    private CaseId file(int number) {
        return Objects.requireNonNull(cases.get(number));
    }

    private Actor proposer(int number) {
        return actor(activities.get(number).lead());
    }

    private Actor coordinator(int number) {
        return cast.coordinator(number);
    }

    private Actor second(int number) {
        return cast.second(number);
    }

    private Actor actor(String account) {
        return cast.actor(account);
    }
}
