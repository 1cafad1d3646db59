package org.verdant.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verdant.workflow.ProjectReview;

/** The steps that lie between a step and the result that comes next, for each track; their times add up to the day that is expected. */
final class Roads {
    /** What is left of a financing once it was appraised and disclosed. */
    static final List<String> DECISIONS = List.of("decideProposal", "financierDecision");

    private static final List<String> ASSESSMENT = List.of(
            "completeProposal",
            "screenProposal",
            "assignReviewers",
            "declareInterest",
            "reviewProposal",
            "decideProposal");
    private static final List<String> PROJECT = List.of(
            "completeProposal",
            "screenProposal",
            "submitFullProposal",
            "giveNoObjection",
            "assignReviewers",
            "declareInterest",
            "reviewProposal",
            "requestClarification",
            "decideProposal");
    private static final List<String> UNTIL_DISCLOSED = List.of(
            "completeProposal", "screenProposal", "reviewConcept", "giveMandate", "giveNoObjection", "examineFinances");
    private static final List<String> FINANCING = Stream.of(
                    UNTIL_DISCLOSED,
                    List.of(
                            "assignReviewers",
                            "declareInterest",
                            "reviewProposal",
                            "requestClarification",
                            "issueTermSheet",
                            "answerTermSheet"),
                    DECISIONS)
            .flatMap(List::stream)
            .toList();
    private static final List<String> TEXT =
            List.of("completeProposal", "screenProposal", "draftText", "checkText", "answerText");
    private static final List<String> PLATFORM =
            List.of("completeProposal", "screenProposal", "studyOptions", "consultMembers", "decidePlatform");
    private static final List<String> AGREEMENT = List.of("prepareAgreement", "signAgreement", "meetCondition");
    private static final List<String> DISBURSEMENT =
            List.of("requestDisbursement", "checkDisbursement", "payDisbursement", "recordDisbursement");
    private static final List<String> REPORT = List.of("submitReport", "verifyReport", "confirmCredit");
    private static final List<String> UNCOUNTED_REPORT = List.of("submitReport", "verifyReport");

    /** Steps beside the road, and the step of the road that they last as long as. */
    private static final Map<String, String> BESIDE = Map.of(
            "answerClarification", "reviewProposal",
            "agreeConsensus", "requestClarification",
            "checkSafeguards", "requestClarification",
            "checkStandards", "requestClarification",
            "checkExportControl", "requestClarification",
            "checkNonProliferation", "requestClarification");
    /** The examinations of a due diligence go on side by side. */
    private static final Map<String, String> EXAMINED_BESIDE = Map.of(
            "examineTechnology", "examineFinances",
            "examineEconomics", "examineFinances",
            "examineLaw", "examineFinances",
            "examineIntegrity", "examineFinances",
            "checkSafeguards", "examineFinances");

    private Roads() {}

    /** What follows a step on its way to the next result; empty when it leads to none that anybody waits for. */
    static Optional<List<String>> after(Track track, String step) {
        var key = key(track, step);
        return Stream.of(
                        assessment(track),
                        AGREEMENT,
                        DISBURSEMENT,
                        track == Track.FINANCING ? UNCOUNTED_REPORT : REPORT)
                .filter(road -> road.contains(key))
                .findFirst()
                .map(road -> after(road, key));
    }

    /** What follows a step until a financing is laid open to everybody; empty when that is behind it. */
    static Optional<List<String>> beforeDisclosure(String step) {
        var key = key(Track.FINANCING, step);
        return UNTIL_DISCLOSED.contains(key) ? Optional.of(after(UNTIL_DISCLOSED, key)) : Optional.empty();
    }

    private static String key(Track track, String step) {
        return track == Track.FINANCING && EXAMINED_BESIDE.containsKey(step)
                ? EXAMINED_BESIDE.get(step)
                : BESIDE.getOrDefault(step, step);
    }

    private static List<String> after(List<String> road, String key) {
        return road.stream()
                .skip(road.indexOf(key) + 1L)
                .filter(ahead -> !ahead.equals(ProjectReview.SUBMIT_FULL_PROPOSAL))
                .toList();
    }

    private static List<String> assessment(Track track) {
        return switch (track) {
            case GOVERNANCE -> TEXT;
            case PLATFORM -> PLATFORM;
            case FINANCING -> FINANCING;
            default -> track.isLight() ? ASSESSMENT : PROJECT;
        };
    }
}
