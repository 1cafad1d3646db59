package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.reporting.ReportReader;
import org.verdant.reporting.ReportView;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The reports of a file with the names of people and proofs: {@code reports}, {@code people}, {@code proofs}. */
@Component
class ReportTab {
    private final ReportReader reports;
    private final ReadDocuments documents;
    private final Directory directory;

    ReportTab(ReportReader reports, ReadDocuments documents, Directory directory) {
        this.reports = reports;
        this.documents = documents;
        this.directory = directory;
    }

    List<ReportView> of(CaseId caseId) {
        return reports.of(caseId);
    }

    Map<String, Object> model(CaseId caseId) {
        var sent = reports.of(caseId);
        return Map.of("reports", sent, "people", people(sent), "proofs", proofs(caseId));
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
