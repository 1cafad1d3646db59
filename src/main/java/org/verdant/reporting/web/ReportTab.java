package org.verdant.reporting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.reporting.ProjectReportReader;
import org.verdant.reporting.ProjectReportView;
import org.verdant.reporting.ReportReader;
import org.verdant.reporting.ReportView;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Choice;

/** The reports of a file, of an event or {@code owed} by a project, with the names of people and proofs: {@code reports}, {@code people}, {@code proofs}. */
@Component
class ReportTab {
    private final ReportReader reports;
    private final ProjectReportReader projectReports;
    private final ReadDocuments documents;
    private final Directory directory;

    ReportTab(ReportReader reports, ProjectReportReader projectReports, ReadDocuments documents, Directory directory) {
        this.reports = reports;
        this.projectReports = projectReports;
        this.documents = documents;
        this.directory = directory;
    }

    List<ReportView> of(CaseId caseId) {
        return reports.of(caseId);
    }

    Map<String, Object> model(CaseId caseId) {
        var sent = reports.of(caseId);
        var owed = projectReports.of(caseId);
        var people = new HashMap<>(people(sent));
        people.putAll(reporters(owed));
        var proofs = proofs(caseId);
        var names = new HashMap<String, String>();
        proofs.forEach((id, card) -> names.put(id.toString(), card.fileName()));
        return Map.of(
                "reports",
                sent,
                "owed",
                owed,
                "owedGroups",
                groups(owed),
                "people",
                people,
                "proofs",
                proofs,
                "proofNames",
                names,
                "countryNames",
                countryNames(owed));
    }

    /** The documents of the file, to be chosen from. */
    List<Choice> papers(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Choice(card.id().toString(), card.fileName()))
                .toList();
    }

    private static Map<String, String> countryNames(List<ProjectReportView> owed) {
        var language = LocaleContextHolder.getLocale();
        return owed.stream()
                .flatMap(report -> report.versions().stream())
                .flatMap(version -> Stream.ofNullable(version.content().attendance()))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(row -> CountryCode.find(row.country()).stream())
                .distinct()
                .collect(Collectors.toMap(CountryCode::value, country -> country.name(language)));
    }

    /** To be reported, to be verified, accepted, and the rest; the newest of each first. */
    private static Map<ProjectReportView.State, List<ProjectReportView>> groups(List<ProjectReportView> owed) {
        var groups = new EnumMap<ProjectReportView.State, List<ProjectReportView>>(ProjectReportView.State.class);
        owed.forEach(report -> groups.computeIfAbsent(report.state(), state -> new ArrayList<>())
                .add(0, report));
        return groups;
    }

    List<ProjectReportView> owed(CaseId caseId) {
        return projectReports.of(caseId);
    }

    Map<PersonId, PersonCard> reporters(List<ProjectReportView> owed) {
        return directory.people(owed.stream()
                .flatMap(report -> report.versions().stream())
                .flatMap(version -> Stream.of(
                        version.submittedBy(),
                        version.verified() == null ? null : version.verified().by(),
                        version.confirmed() == null ? null : version.confirmed().by()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    Map<PersonId, PersonCard> people(List<ReportView> sent) {
        return directory.people(sent.stream()
                .flatMap(report -> Stream.of(
                        report.submittedBy(),
                        report.verified() == null ? null : report.verified().by(),
                        report.confirmed() == null ? null : report.confirmed().by()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    Map<DocumentId, DocumentCard> proofs(CaseId caseId) {
        var found = new HashMap<DocumentId, DocumentCard>();
        documents.of(caseId).forEach(card -> found.put(card.id(), card));
        return found;
    }
}
