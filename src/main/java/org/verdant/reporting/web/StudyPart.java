package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.StudyFacts.NationalAuthority;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.StudyCountryState;
import org.verdant.reporting.StudyCountryView;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Choice;

/** What became of a planning study in each of its countries, with the names of people and documents. */
@Component
class StudyPart {
    private final StudyReader reader;
    private final ProjectReportReader reports;
    private final ProposalReader proposals;
    private final ReadDocuments documents;
    private final Directory directory;

    StudyPart(
            StudyReader reader,
            ProjectReportReader reports,
            ProposalReader proposals,
            ReadDocuments documents,
            Directory directory) {
        this.reader = reader;
        this.reports = reports;
        this.proposals = proposals;
        this.documents = documents;
        this.directory = directory;
    }

    /** One country as the pages show it; the authority is null when the proposal names none for it any more. */
    record Row(StudyCountryView view, String name, @Nullable NationalAuthority authority) {}

    List<Row> of(CaseId caseId) {
        var study = proposals.facts(caseId).project().study();
        return reader.of(caseId).stream()
                .map(one -> new Row(
                        one, name(one.country()), study.authority(one.country()).orElse(null)))
                .toList();
    }

    /** {@code countries} of the study, {@code studyPeople}, {@code studyPapers} and, once there is one, its {@code publication}. */
    Map<String, Object> model(CaseId caseId) {
        var rows = of(caseId);
        var model = new HashMap<String, Object>();
        model.put("countries", rows);
        model.put("studyPeople", people(rows));
        model.put(
                "studyPapers",
                documents.of(caseId).stream().collect(Collectors.toMap(card -> card.id(), card -> card.fileName())));
        reader.publication(caseId).ifPresent(found -> model.put("publication", found));
        return model;
    }

    /** What the final report says and the papers that came with it. */
    record FinalReport(@Nullable String summary, List<Choice> papers) {}

    Optional<FinalReport> finalReport(CaseId caseId) {
        return reports.acceptedFinal(caseId)
                .flatMap(ProjectReportView::newest)
                .map(ProjectReportView.Version::content)
                .map(content -> {
                    var with = Objects.requireNonNullElse(content.documentIds(), List.of());
                    return new FinalReport(
                            content.summary(),
                            papers(caseId).stream()
                                    .filter(paper -> with.contains(paper.value()))
                                    .toList());
                });
    }

    /** The documents of the file to choose from. */
    List<Choice> papers(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }

    /** Countries whose acceptance can end. */
    List<Choice> reversible(CaseId caseId) {
        return reader.of(caseId).stream()
                .filter(one -> one.state() == StudyCountryState.COUNTED && one.reversal() == null)
                .map(one -> new Choice(one.country().value(), name(one.country())))
                .toList();
    }

    private Map<PersonId, String> people(List<Row> rows) {
        var names = new HashMap<PersonId, String>();
        directory
                .people(rows.stream()
                        .flatMap(row -> mentioned(row.view()))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList())
                .forEach((id, card) -> names.put(id, card.name()));
        return names;
    }

    private static Stream<@Nullable PersonId> mentioned(StudyCountryView one) {
        var answers = one.answers().stream()
                .flatMap(answer -> Stream.of(
                        answer.recordedBy(),
                        answer.verified() == null ? null : answer.verified().by(),
                        answer.confirmed() == null ? null : answer.confirmed().by()));
        var reversal = one.reversal();
        return Stream.concat(
                answers,
                Stream.of(reversal == null ? null : reversal.by(), reversal == null ? null : reversal.confirmedBy()));
    }

    private static String name(CountryCode country) {
        return country.name(LocaleContextHolder.getLocale());
    }
}
