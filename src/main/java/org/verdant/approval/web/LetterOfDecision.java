package org.verdant.approval.web;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionReader;
import org.verdant.approval.FileLetter;
import org.verdant.approval.Letter;
import org.verdant.approval.ProposalDecided;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;

/** Writes the letter of every decision that is settled, in the transaction of the decision. */
@Component
class LetterOfDecision {
    private final DecisionReader decisions;
    private final ProposalReader proposals;
    private final Directory directory;
    private final LetterFile files;
    private final FileLetter fileLetter;

    LetterOfDecision(
            DecisionReader decisions,
            ProposalReader proposals,
            Directory directory,
            LetterFile files,
            FileLetter fileLetter) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.directory = directory;
        this.files = files;
        this.fileLetter = fileLetter;
    }

    @EventListener
    void write(ProposalDecided decided) {
        if (!decided.place().settled()) {
            return;
        }
        var caseId = decided.caseId();
        var round = decided.place().round();
        var letter = letter(caseId, round);
        var written = files.write(letter);
        fileLetter.file(
                caseId,
                round,
                "letter-" + letter.facts().number() + "-" + round + "." + written.ending(),
                new ByteArrayInputStream(written.bytes()),
                directory.actor(decided.actor()).orElseThrow());
    }

    private Letter letter(CaseId caseId, int round) {
        var taken = decisions.of(caseId).stream()
                .filter(decision -> decision.place().round() == round)
                .toList();
        var last = taken.stream()
                .filter(decision -> decision.place().settled())
                .findFirst()
                .orElseThrow();
        var conditions = LetterPreview.conditions(taken, last.outcome());
        return new Letter(
                proposals.facts(caseId),
                LetterPreview.outcome(last.outcome(), conditions),
                last.authority(),
                last.decidedAt(),
                Objects.requireNonNullElse(last.letter(), ""),
                last.reason(),
                conditions,
                Locale.forLanguageTag(last.letterLanguage()));
    }
}
