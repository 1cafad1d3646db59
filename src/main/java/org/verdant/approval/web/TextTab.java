package org.verdant.approval.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.MemberView;
import org.verdant.approval.SilenceReader;
import org.verdant.approval.SilenceView;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.TextFinding;
import org.verdant.proposal.TextReader;
import org.verdant.proposal.TextStage;
import org.verdant.proposal.TextVersion;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.Choice;

/** A text with everything that was done to it: versions, legal checks, silence procedures, and the names of people and papers. */
@Component
class TextTab {
    private final ProposalReader proposals;
    private final TextReader texts;
    private final SilenceReader silences;
    private final ReadDocuments documents;
    private final Directory directory;

    TextTab(
            ProposalReader proposals,
            TextReader texts,
            SilenceReader silences,
            ReadDocuments documents,
            Directory directory) {
        this.proposals = proposals;
        this.texts = texts;
        this.silences = silences;
        this.documents = documents;
        this.directory = directory;
    }

    Map<String, Object> model(CaseId caseId) {
        var versions = texts.versions(caseId);
        var checks = texts.checks(caseId);
        var procedures = silences.of(caseId);
        var model = new HashMap<String, Object>();
        var facts = proposals.facts(caseId);
        model.put("facts", facts);
        model.put("stage", texts.stage(caseId).map(stage -> word(stage, facts)).orElse(""));
        model.put("versions", versions);
        model.put("checks", checks);
        model.put("procedures", procedures);
        model.put("names", names(versions, checks, procedures));
        model.put("papers", papers(caseId));
        model.put("unheard", facts.status().ended() ? List.of() : unheard(procedures));
        model.put("letters", letters(caseId));
        return model;
    }

    /** A text whose file was withdrawn stands nowhere any more. */
    private static String word(TextStage stage, ProposalFacts facts) {
        var over = stage == TextStage.ADOPTED || stage == TextStage.NOT_ADOPTED;
        return facts.status().ended() && !over ? "ENDED" : stage.name();
    }

    private Map<String, String> names(
            List<TextVersion> versions, List<TextFinding> checks, List<SilenceView> procedures) {
        var people = Stream.of(
                        versions.stream().map(TextVersion::filedBy),
                        checks.stream().map(TextFinding::checkedBy),
                        procedures.stream()
                                .flatMap(procedure -> procedure.members().stream())
                                .map(MemberView::answeredBy)
                                .filter(Objects::nonNull))
                .flatMap(each -> each)
                .toList();
        return directory.people(people).values().stream()
                .collect(Collectors.toMap(card -> card.id().toString(), card -> card.name()));
    }

    private Map<String, String> papers(CaseId caseId) {
        return documents.of(caseId).stream()
                .collect(Collectors.toMap(card -> card.id().toString(), DocumentCard::fileName));
    }

    List<Choice> letters(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }

    /** Members whose letter can be entered while the silence runs. */
    private static List<Choice> unheard(List<SilenceView> procedures) {
        return procedures.stream()
                .limit(1)
                .filter(procedure -> procedure.outcome() == null)
                .flatMap(procedure -> procedure.unheard().stream())
                .map(country -> new Choice(country.value(), country.name(LocaleContextHolder.getLocale())))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }
}
