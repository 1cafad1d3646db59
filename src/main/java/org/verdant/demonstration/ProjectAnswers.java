package org.verdant.demonstration;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.verdant.demonstration.ProjectFate.Turn;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.CurrentStep;

/** What people of the demonstration answer at each step of a project, as its fate says. */
@Component
class ProjectAnswers {
    private static final Map<String, Object> CLEAR =
            Map.of("outcome", "CLEAR", "comment", "Nothing speaks against it.");
    private static final List<String> CONDITIONS =
            List.of("The permit of the host authority is in hand.", "The co-funding is confirmed in writing.");

    /** Silence is no consent: each country says it in a letter. */
    private static final Set<Track> WITH_LETTERS = EnumSet.of(Track.STUDY, Track.FINANCING);

    private final ProjectScores scores;
    private final ProjectReportForms reports;
    private final PanelChoice panel;
    private final DemoPapers papers;
    private final StudyAnswers studies;
    private final Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> answers;

    /** Who takes which step. */
    private record Taking(CurrentStep step, Actor actor) {
        boolean as(Role role) {
            return role.code().equals(step.role());
        }
    }

    ProjectAnswers(
            ProjectScores scores,
            ProjectReportForms reports,
            PanelChoice panel,
            DemoPapers papers,
            StudyAnswers studies,
            AppraisalAnswers appraisals,
            FinancingAnswers financings) {
        this.scores = scores;
        this.reports = reports;
        this.panel = panel;
        this.papers = papers;
        this.studies = studies;
        this.answers = new HashMap<>(judged());
        answers.putAll(agreed());
        answers.putAll(delivered());
        answers.putAll(studied());
        appraisals
                .all()
                .forEach((step, answer) -> answers.put(step, (file, taking) -> answer.apply(file, taking.actor())));
        financings.all().forEach((step, answer) -> answers.put(step, (file, taking) -> answer.apply(file)));
        answers.putAll(intervened());
    }

    /** From the first look to the last review. */
    private Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> judged() {
        return Map.ofEntries(
                entry("screenProposal", (file, taking) -> screening(file)),
                entry("completeProposal", (file, taking) -> Map.of()),
                entry("submitFullProposal", (file, taking) -> Map.of()),
                entry("giveNoObjection", this::noObjection),
                entry("assignReviewers", this::assignment),
                entry("declareInterest", (file, taking) -> declaration(file)),
                entry("reviewProposal", (file, taking) -> scores.review(file)),
                entry("requestClarification", (file, taking) -> question(file)),
                entry("answerClarification", (file, taking) -> Map.of("answer", "The plan of work names them now.")),
                entry("agreeConsensus", (file, taking) -> scores.consensus(file)),
                entry("checkSafeguards", (file, taking) -> CLEAR),
                entry("checkStandards", (file, taking) -> CLEAR),
                entry("checkExportControl", (file, taking) -> CLEAR),
                entry("checkNonProliferation", (file, taking) -> CLEAR));
    }

    /** From the decision to the last condition. */
    private Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> agreed() {
        return Map.ofEntries(
                entry("decideProposal", (file, taking) -> decision(file)),
                entry("decideRedress", (file, taking) -> comment("DISMISSED", "reason", "The procedure was kept.")),
                entry("prepareAgreement", (file, taking) -> agreement(file)),
                entry("signAgreement", this::signature),
                entry("meetCondition", this::condition));
    }

    /** From the first report to the lessons. */
    private Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> delivered() {
        return Map.ofEntries(
                entry("submitReport", (file, taking) -> reports.of(file)),
                entry("verifyReport", (file, taking) -> verification(file)),
                entry("confirmCredit", (file, taking) -> comment("CONFIRM", "comment", "Confirmed.")),
                entry("decideMidterm", (file, taking) -> midterm(file)),
                entry("decideMinorChange", (file, taking) -> comment("ACCEPT", "comment", "Well founded.")),
                entry("decideMajorChange", (file, taking) -> comment("ACCEPT", "comment", "Well founded.")),
                entry("confirmReversal", (file, taking) -> Map.of("comment", "No run was held.")),
                entry("closeProject", (file, taking) -> closing(file)));
    }

    /** What is done about a file out of its turn. */
    private static Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> intervened() {
        return Map.ofEntries(
                entry("orderSuspension", (file, taking) -> order(file)),
                entry(
                        "decideCancellation",
                        (file, taking) -> comment("CANCEL", "comment", "The books were not mended.")),
                entry("confirmMerger", (file, taking) -> comment("CONFIRM", "comment", "Agreed with both teams.")));
    }

    private static Map<String, Object> order(DemoFile file) {
        return file.has(Turn.SUSPENSION)
                ? comment("ORDER", "comment", "Until the books are in order.")
                : comment("REFUSE", "comment", "The report is announced for next month.");
    }

    /** What only a study goes through. */
    private Map<String, BiFunction<DemoFile, Taking, Map<String, Object>>> studied() {
        return Map.ofEntries(
                entry("agreeData", (file, taking) -> studies.data(file, taking.actor())),
                entry("holdWorkshop", (file, taking) -> studies.workshop(file)),
                entry("acceptStudy", (file, taking) -> studies.acceptance(file, taking.actor())),
                entry("verifyAcceptance", (file, taking) -> comment("ACCEPT", "comment", "The ministry confirmed it.")),
                entry("publishStudy", (file, taking) -> studies.publication(file)));
    }

    Map<String, Object> of(DemoFile file, CurrentStep step, Actor actor) {
        var answer = answers.get(step.key());
        if (answer == null) {
            throw new IllegalStateException("the demonstration has no answer for " + step.key());
        }
        return answer.apply(file, new Taking(step, actor));
    }

    private static Map<String, Object> comment(String outcome, String field, String words) {
        return Map.of("outcome", outcome, field, words);
    }

    private static Map<String, Object> screening(DemoFile file) {
        if (file.has(Turn.NOT_ELIGIBLE)) {
            return Map.of("outcome", "INELIGIBLE", "comment", "It is outside the plan.", "reasons", List.of("E04"));
        }
        return file.has(Turn.INCOMPLETE) && file.taken("screenProposal") == 0
                ? comment("RETURN", "comment", "Please say who keeps the results up after the end.")
                : comment("ELIGIBLE", "comment", "Complete.");
    }

    /** A coordinator answers with the letter of a country whose focal point has no account. */
    private Map<String, Object> noObjection(DemoFile file, Taking taking) {
        if (file.has(Turn.OBJECTION) && file.taken("giveNoObjection") > 0) {
            return objection(file, taking);
        }
        return taking.as(Role.COORDINATOR)
                        || WITH_LETTERS.contains(file.project().track())
                ? Map.of("answer", "NO_OBJECTION", "documentId", papers.attach(file, "NO_OBJECTION", taking.actor()))
                : Map.of("answer", "NO_OBJECTION");
    }

    private Map<String, Object> objection(DemoFile file, Taking taking) {
        var words = "A project on the same matter has been agreed with another partner.";
        return taking.as(Role.COORDINATOR)
                ? Map.of(
                        "answer",
                        "OBJECTION",
                        "comment",
                        words,
                        "documentId",
                        papers.attach(file, "NO_OBJECTION", taking.actor()))
                : Map.of("answer", "OBJECTION", "comment", words);
    }

    private Map<String, Object> assignment(DemoFile file, Taking taking) {
        return panel.of(file.caseId(), String.valueOf(taking.step().taskId()), taking.actor());
    }

    private static Map<String, Object> declaration(DemoFile file) {
        return file.has(Turn.CONFLICT) && file.taken("declareInterest") == 0
                ? Map.of("conflict", true, "statement", "I advised one of the partners on this project.")
                : Map.of("conflict", false, "statement", "None.");
    }

    private static Map<String, Object> question(DemoFile file) {
        return file.has(Turn.QUESTION) && file.taken("requestClarification") == 0
                ? comment("ASK", "question", "Who trains the operators after the end of the project?")
                : Map.of("outcome", "GO_ON");
    }

    private static Map<String, Object> decision(DemoFile file) {
        if (file.has(Turn.REJECTION)) {
            return comment("REJECT", "reason", "The funds of this year go to projects with a higher rank.");
        }
        return file.has(Turn.CONDITIONS)
                ? Map.of("outcome", "APPROVE_WITH_CONDITIONS", "reason", "As reviewed.", "conditions", CONDITIONS)
                : comment("APPROVE", "reason", "As reviewed.");
    }

    /** Those of a financing invent nothing together. */
    private Map<String, Object> agreement(DemoFile file) {
        return file.project().track() == Track.FINANCING
                ? Map.of()
                : Map.of("ipAnnex", papers.attach(file, "IP_ANNEX"));
    }

    private Map<String, Object> signature(DemoFile file, Taking taking) {
        return taking.as(Role.COORDINATOR)
                ? Map.of("signatory", "The Director", "documentId", papers.attach(file, "LETTER", taking.actor()))
                : Map.of("signatory", taking.actor().name());
    }

    private Map<String, Object> condition(DemoFile file, Taking taking) {
        return taking.as(Role.COORDINATOR)
                ? comment("ACCEPT", "comment", "Seen.")
                : Map.of("evidence", "The letter is attached.", "documentId", papers.attach(file, "EVIDENCE"));
    }

    private static Map<String, Object> verification(DemoFile file) {
        return file.has(Turn.REPORT_SENT_BACK) && file.taken("verifyReport") == 1
                ? comment("RETURN", "comment", "Please add the list of participants.")
                : comment("ACCEPT", "comment", "Checked.");
    }

    private static Map<String, Object> midterm(DemoFile file) {
        return file.has(Turn.STOP_AT_MIDTERM)
                ? comment(
                        "STOP", "reason", "The membrane did not last in the heat; the partners agree to end the work.")
                : comment("CONTINUE", "reason", "On course.");
    }

    private static Map<String, Object> closing(DemoFile file) {
        var lessons = "Naming deputies early kept the work going when people moved; customs took longer than planned.";
        return file.number() % 2 == 0
                ? Map.of("outcome", "COMPLETED", "lessons", lessons)
                : Map.of(
                        "outcome", "COMPLETED_WITH_REMARKS",
                        "lessons", lessons,
                        "remarks", "The data set is to be published within three months.");
    }
}
