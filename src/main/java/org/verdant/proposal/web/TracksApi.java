package org.verdant.proposal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.Track;
import org.verdant.shared.NotFound;
import org.verdant.target.Programme;
import org.verdant.workflow.Deadlines;

/** The tracks: which are open, what each asks for, how it is scored and how long its steps take. */
@RestController
@RequestMapping("/api/tracks")
class TracksApi {
    private static final List<String> STEPS = List.of(
            "screenProposal",
            "completeProposal",
            "giveNoObjection",
            "submitFullProposal",
            "assignReviewers",
            "declareInterest",
            "reviewProposal",
            "decideProposal",
            "decideRedress",
            "submitReport",
            "verifyReport",
            "confirmCredit");

    /** Light tracks go without them. */
    private static final Set<String> OF_PROJECTS = Set.of("giveNoObjection", "submitFullProposal", "decideRedress");

    /** What only a project goes through. */
    private static final List<String> PROJECT_STEPS = List.of(
            "requestClarification",
            "answerClarification",
            "agreeConsensus",
            "checkSafeguards",
            "checkStandards",
            "checkExportControl",
            "checkNonProliferation",
            "prepareAgreement",
            "signAgreement",
            "meetCondition",
            "decideExtension",
            "decideMinorChange",
            "decideMajorChange",
            "decideMidterm",
            "confirmReversal",
            "reviewCredits",
            "closeProject");

    /** What only a planning study goes through. */
    private static final List<String> STUDY_STEPS =
            List.of("agreeData", "holdWorkshop", "acceptStudy", "verifyAcceptance", "publishStudy");

    /** A text is agreed, not scored. */
    private static final List<String> GOVERNANCE_STEPS = List.of(
            "screenProposal",
            "completeProposal",
            "draftText",
            "checkText",
            "answerText",
            "submitOutcomeNote",
            "verifyOutcome");

    private static final List<String> PLATFORM_STEPS = List.of(
            "screenProposal", "completeProposal", "studyOptions", "consultMembers", "decidePlatform", "launchPlatform");
    /** What only a financing goes through. */
    private static final List<String> FINANCING_STEPS = List.of(
            "reviewConcept",
            "giveMandate",
            "examineTechnology",
            "examineEconomics",
            "examineFinances",
            "examineLaw",
            "examineIntegrity",
            "issueTermSheet",
            "answerTermSheet",
            "financierDecision",
            "checkDisbursement",
            "payDisbursement",
            "recordDisbursement",
            "decideUndisbursed",
            "checkCovenant",
            "decideBreach");

    private final Programme programme;
    private final Deadlines deadlines;
    private final MessageSource messages;

    TracksApi(Programme programme, Deadlines deadlines, MessageSource messages) {
        this.programme = programme;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    record Item(String code, String name, boolean open) {}

    record Items(List<Item> items) {}

    record Criterion(
            String code,
            String name,
            BigDecimal max,
            @Nullable BigDecimal threshold) {}

    record Rubric(BigDecimal max, BigDecimal pass, BigDecimal step, List<Criterion> criteria) {}

    record Step(
            String key,
            String name,
            Duration time,
            @Nullable Duration reminder) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Whole(
            String code,
            String name,
            boolean open,
            @Nullable String target,
            @Nullable String tracked,
            @Nullable ObjectNode schema,
            @Nullable Rubric rubric,
            List<Step> steps) {}

    @GetMapping
    Items list(Locale language) {
        return new Items(Arrays.stream(Track.values())
                .map(track -> new Item(track.name(), name(track, language), track.isOpen()))
                .toList());
    }

    @GetMapping("/{code}")
    Whole read(@PathVariable String code, Locale language) {
        var track = Track.ofCode(code).orElseThrow(() -> new NotFound("not-found"));
        var target = track.target().map(Object::toString).orElse(null);
        var moved = programme.allTrackedBy(track.name()).stream()
                .map(commitment -> commitment.code().value())
                .collect(Collectors.joining(" "));
        var tracked = moved.isEmpty() ? null : moved;
        if (!track.isOpen()) {
            return new Whole(track.name(), name(track, language), false, target, tracked, null, null, List.of());
        }
        return new Whole(
                track.name(),
                name(track, language),
                true,
                target,
                tracked,
                TrackSchemas.of(track),
                rubric(track, language),
                steps(track).map(key -> step(track, key, language)).toList());
    }

    private static Stream<String> steps(Track track) {
        if (track == Track.GOVERNANCE || track == Track.PLATFORM) {
            return (track == Track.GOVERNANCE ? GOVERNANCE_STEPS : PLATFORM_STEPS).stream();
        }
        var noted = track.isExchange() ? Stream.of("submitOutcomeNote") : Stream.<String>empty();
        return track.isLight()
                ? Stream.concat(STEPS.stream().filter(key -> !OF_PROJECTS.contains(key)), noted)
                : Stream.of(STEPS, PROJECT_STEPS, own(track)).flatMap(List::stream);
    }

    /** None of a track whose files are not scored. */
    private @Nullable Rubric rubric(Track track, Locale language) {
        if (programme.rubrics().stream().noneMatch(rubric -> rubric.track().equals(track.name()))) {
            return null;
        }
        var rubric = programme.rubric(track.name());
        return new Rubric(
                rubric.max(),
                rubric.pass(),
                rubric.step(),
                rubric.criteria().stream()
                        .map(criterion -> new Criterion(
                                criterion.code(),
                                criterion.name().in(language),
                                criterion.max(),
                                criterion.threshold()))
                        .toList());
    }

    private Step step(Track track, String key, Locale language) {
        var deadline = deadlines.of(track.name(), key);
        return new Step(key, words("step." + key, language), deadline.time(), deadline.reminder());
    }

    private String name(Track track, Locale language) {
        return words("track." + track.name(), language);
    }

    private String words(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, language));
    }

    private static List<String> own(Track track) {
        return switch (track) {
            case STUDY -> STUDY_STEPS;
            case FINANCING -> FINANCING_STEPS;
            default -> List.of();
        };
    }
}
