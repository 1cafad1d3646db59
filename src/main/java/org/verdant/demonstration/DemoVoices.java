package org.verdant.demonstration;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.CommentForm;
import org.verdant.review.CommentOnDisclosure;
import org.verdant.review.DisclosureReader;
import org.verdant.review.ModerateComment;
import org.verdant.review.PublicComment;

/** What the public of the demonstration says to a financing that lies open: the first word is shown, the others wait. */
@Component
class DemoVoices {
    private static final String ADDRESS = "demonstration";

    private static final List<CommentForm> VOICES = List.of(
            new CommentForm(
                    "Users of the community forest, ward 4",
                    "Two of the towers stand in our forest. We ask who plants again what is felled, and when we hear of it."),
            new CommentForm(
                    "P. Tamang, teacher",
                    "The survey was done while the school was closed. Please come again when the families are back from the pastures."),
            new CommentForm(
                    "River and Fish, a society",
                    "Thank you for the map of the line. The access road should not cross the spawning ground below the bridge."));

    private final CommentOnDisclosure comment;
    private final ModerateComment moderate;
    private final DisclosureReader disclosures;
    private final ProposalReader proposals;
    private final DemoCast cast;

    DemoVoices(
            CommentOnDisclosure comment,
            ModerateComment moderate,
            DisclosureReader disclosures,
            ProposalReader proposals,
            DemoCast cast) {
        this.comment = comment;
        this.moderate = moderate;
        this.disclosures = disclosures;
        this.proposals = proposals;
        this.cast = cast;
    }

    /** The first of all; a coordinator shows it. */
    void speakFirst(DemoFile file) {
        speak(file, VOICES.get(0));
        var disclosure = disclosures.of(file.caseId()).orElseThrow();
        var coordinator = cast.coordinator(file.number());
        disclosures
                .comments(disclosure, coordinator)
                .forEach(heard -> moderate.moderate(number(file), heard.id(), PublicComment.State.SHOWN, coordinator));
    }

    /** All the others. */
    void speakLater(DemoFile file) {
        VOICES.stream().skip(1).forEach(voice -> speak(file, voice));
    }

    private void speak(DemoFile file, CommentForm voice) {
        comment.comment(number(file), voice, ADDRESS);
    }

    private String number(DemoFile file) {
        return Objects.requireNonNull(proposals.facts(file.caseId()).number());
    }
}
