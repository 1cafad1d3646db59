package org.verdant.proposal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.NextStep;
import org.verdant.proposal.Proposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.workflow.StoryStep;
import org.verdant.workflow.Timeline;

/**
 * What happened to a proposal, in plain words: the steps for which there are words {@code proposal.story.<step>}. Who reviews is told to the secretariat and to auditors only, and never to its proposers.
 */
@Component
class ProposalStory {
    /** The engine's words for what a person does, for a choice of what comes first, and for a message that is waited for. */
    private static final String HUMAN = "userTask";

    private static final String CHOICE = "eventBasedGateway";
    private static final String MESSAGE = "intermediateMessageCatch";
    private static final String WORDS = "proposal.story.";
    private static final int RECENT = 12;
    private static final Set<String> REVIEWERS_STEPS = Set.of("declareInterest", "reviewProposal");

    private final Timeline timeline;
    private final Directory directory;
    private final MessageSource messages;

    ProposalStory(Timeline timeline, Directory directory, MessageSource messages) {
        this.timeline = timeline;
        this.directory = directory;
        this.messages = messages;
    }

    /**
     * One thing that happened.
     *
     * @param code id of the step in the diagram
     * @param until null while it lasts
     * @param role code of the role that did it or is asked, or null for the product itself
     * @param country the one that it is about, or null
     * @param who the person's name, or null when nobody did it yet or the reader may not know
     * @param interrupted ended by a timer or a withdrawal, not done
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(
            Instant at,
            @Nullable Instant until,
            String code,
            String words,
            @Nullable String role,
            @Nullable CountryCode country,
            @Nullable String who,
            boolean interrupted) {}

    /** What was done last, by the time when it was done, without repeats of the same thing after itself. */
    static List<Entry> recent(List<Entry> story) {
        var done = new ArrayList<Entry>();
        for (var entry : ended(story)) {
            if (!done.isEmpty() && isRepeat(done.get(done.size() - 1), entry)) {
                done.remove(done.size() - 1);
            }
            done.add(entry);
        }
        return List.copyOf(done.subList(Math.max(0, done.size() - RECENT), done.size()));
    }

    /** Since when a step lasts: of several of the same kind side by side, the first. */
    static Optional<Instant> since(List<Entry> story, String step) {
        return story.stream()
                .filter(entry -> entry.until() == null && entry.code().equals(step))
                .map(Entry::at)
                .min(Comparator.naturalOrder());
    }

    /** The countries that the step is asked of in which the file is now. */
    static List<String> asked(List<Entry> story, @Nullable NextStep next, Locale language) {
        return next == null
                ? List.of()
                : story.stream()
                        .filter(entry -> entry.until() == null && entry.code().equals(next.step()))
                        .map(Entry::country)
                        .filter(Objects::nonNull)
                        .map(country -> country.name(language))
                        .toList();
    }

    private static boolean isRepeat(Entry before, Entry entry) {
        return before.words().equals(entry.words()) && Objects.equals(before.country(), entry.country());
    }

    /** What somebody else is asked for at the same time, each step once. */
    static List<Entry> alsoNow(List<Entry> story, String step) {
        var seen = new HashSet<>(Set.of(step));
        return story.stream()
                .filter(entry -> entry.until() == null && entry.role() != null && seen.add(entry.code()))
                .toList();
    }

    private static List<Entry> ended(List<Entry> story) {
        return story.stream()
                .filter(entry -> entry.until() != null && !entry.interrupted())
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(entry.until())))
                .toList();
    }

    List<Entry> of(Proposal proposal, Actor reader, Locale language) {
        var steps = timeline.of(proposal.id()).stream()
                .filter(step -> isTold(step, language))
                .toList();
        var names = names(proposal, steps);
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                proposal.createdAt(),
                proposal.createdAt(),
                "drafted",
                words("drafted", language),
                Role.PROPOSER.code(),
                null,
                name(names, proposal.createdBy()),
                false));
        var mayKnow = mayKnowReviewers(proposal, reader);
        steps.forEach(step -> entries.add(entry(step, names, mayKnow || isReader(step, reader), language)));
        return List.copyOf(entries);
    }

    /** What was only waited for and never came is no part of the story, nor is a waiting that is over; what a person did not finish is. */
    private boolean isTold(StoryStep step, Locale language) {
        var happened =
                switch (step.kind()) {
                    case HUMAN -> true;
                    case CHOICE -> step.left() == null;
                    case MESSAGE -> step.left() != null && !step.cancelled();
                    default -> !step.cancelled();
                };
        return happened && messages.getMessage(WORDS + step.element(), null, null, language) != null;
    }

    private Entry entry(StoryStep step, Map<PersonId, PersonCard> names, boolean mayKnow, Locale language) {
        var byReviewer = REVIEWERS_STEPS.contains(step.element());
        return new Entry(
                step.entered(),
                step.left(),
                step.element(),
                said(step, language),
                byReviewer ? Role.REVIEWER.code() : step.role(),
                step.country(),
                byReviewer && !mayKnow ? null : name(names, step.person()),
                step.cancelled());
    }

    static boolean mayKnowReviewers(Proposal proposal, Actor reader) {
        return !proposal.isOf(reader) && reader.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.AUDITOR);
    }

    private static boolean isReader(StoryStep step, Actor reader) {
        return step.person() != null && reader.is(step.person());
    }

    private Map<PersonId, PersonCard> names(Proposal proposal, List<StoryStep> steps) {
        var people = new HashSet<PersonId>(Set.of(proposal.createdBy()));
        steps.stream().map(StoryStep::person).filter(Objects::nonNull).forEach(people::add);
        return directory.people(people);
    }

    private static @Nullable String name(Map<PersonId, PersonCard> names, @Nullable PersonId person) {
        var card = person == null ? null : names.get(person);
        return card == null ? null : card.name();
    }

    /** What is not done is named by what it asks for. */
    private String said(StoryStep step, Locale language) {
        var code = step.element();
        var isDone = step.left() != null && !step.cancelled();
        var words = isDone || !step.kind().equals(HUMAN)
                ? words(code, language)
                : messages.getMessage("step." + code, null, language);
        return step.left() != null
                ? words
                : Objects.requireNonNull(messages.getMessage("proposal.now." + code, null, words, language));
    }

    private String words(String code, Locale language) {
        return messages.getMessage(WORDS + code, null, language);
    }
}
