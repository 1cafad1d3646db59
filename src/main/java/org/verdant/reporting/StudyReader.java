package org.verdant.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.proposal.StudyDetails.Confidentiality;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** The countries of planning studies and how far each of them is. Who may read them is the caller's question. */
@Component
public class StudyReader {
    private final JdbcClient jdbc;

    StudyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where the final report can be read by everybody.
     *
     * @param address on the web, or null
     */
    public record Publication(DocumentId document, @Nullable String address, PersonId by, Instant at) {}

    /** In the order of the form; empty before the agreement is in force, and for files that are no study. */
    public List<StudyCountryView> of(CaseId caseId) {
        var answers = answers(caseId);
        var reversals = reversals(caseId);
        return jdbc.sql("select * from study_country where case_id = ? order by position")
                .param(caseId.value())
                .query((row, n) -> country(row, answers, reversals))
                .list();
    }

    /** One of them; refuses with {@code not-found} what is no country of the study. */
    public StudyCountryView require(CaseId caseId, CountryCode country) {
        return of(caseId).stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Every country was counted or will not be. */
    public boolean isSettled(CaseId caseId) {
        return of(caseId).stream().noneMatch(one -> one.state() == StudyCountryState.OPEN);
    }

    /** A country counts. */
    public boolean isAnyCounted(CaseId caseId) {
        return of(caseId).stream().anyMatch(one -> one.state() == StudyCountryState.COUNTED);
    }

    public Optional<Publication> publication(CaseId caseId) {
        return jdbc.sql("select * from study_publication where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new Publication(
                        Objects.requireNonNull(document(row, "document")),
                        row.getString("address"),
                        new PersonId(row.getObject("published_by", UUID.class)),
                        row.getTimestamp("published_at").toInstant()))
                .optional();
    }

    private static StudyCountryView country(
            ResultSet row,
            Map<CountryCode, List<StudyCountryView.Answer>> answers,
            Map<CountryCode, StudyCountryView.Reversal> reversals)
            throws SQLException {
        var country = CountryCode.of(row.getString("country"));
        return new StudyCountryView(
                country,
                Role.valueOf(row.getString("asked_role")),
                StudyCountryState.valueOf(row.getString("state")),
                data(row),
                workshop(row),
                answers.getOrDefault(country, List.of()),
                reversals.get(country));
    }

    private static StudyCountryView.@Nullable Data data(ResultSet row) throws SQLException {
        var document = document(row, "data_document");
        return document == null
                ? null
                : new StudyCountryView.Data(
                        row.getObject("data_signed_on", LocalDate.class),
                        Confidentiality.valueOf(row.getString("confidentiality")),
                        document,
                        new PersonId(row.getObject("data_by", UUID.class)),
                        row.getTimestamp("data_at").toInstant());
    }

    private static StudyCountryView.@Nullable Workshop workshop(ResultSet row) throws SQLException {
        var document = document(row, "workshop_document");
        return document == null
                ? null
                : new StudyCountryView.Workshop(
                        row.getObject("workshop_on", LocalDate.class),
                        row.getString("workshop_place"),
                        row.getInt("workshop_women"),
                        row.getInt("workshop_men"),
                        row.getString("workshop_findings"),
                        document,
                        new PersonId(row.getObject("workshop_by", UUID.class)),
                        row.getTimestamp("workshop_at").toInstant());
    }

    /** Of each country, the newest first. */
    private Map<CountryCode, List<StudyCountryView.Answer>> answers(CaseId caseId) {
        var answers = new HashMap<CountryCode, List<StudyCountryView.Answer>>();
        jdbc.sql("select * from study_answer where case_id = ? order by number desc")
                .param(caseId.value())
                .query(row -> {
                    answers.computeIfAbsent(CountryCode.of(row.getString("country")), country -> new ArrayList<>())
                            .add(answer(row));
                });
        return answers;
    }

    private static StudyCountryView.Answer answer(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        var confirmation = row.getString("confirmation");
        return new StudyCountryView.Answer(
                row.getInt("number"),
                StudyCountryView.Kind.valueOf(row.getString("answer")),
                row.getObject("decided_on", LocalDate.class),
                document(row, "document"),
                row.getString("comment"),
                person(row, "recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                finding == null ? null : Verification.valueOf(finding),
                step(row, "verified", "verification"),
                confirmation == null ? null : Confirmation.valueOf(confirmation),
                step(row, "confirmed", "confirmation"));
    }

    private Map<CountryCode, StudyCountryView.Reversal> reversals(CaseId caseId) {
        var reversals = new HashMap<CountryCode, StudyCountryView.Reversal>();
        jdbc.sql("select * from study_reversal where case_id = ?")
                .param(caseId.value())
                .query(row -> {
                    reversals.put(
                            CountryCode.of(row.getString("country")),
                            new StudyCountryView.Reversal(
                                    ReversalReason.valueOf(row.getString("reason")),
                                    row.getString("words"),
                                    new PersonId(row.getObject("asked_by", UUID.class)),
                                    row.getTimestamp("asked_at").toInstant(),
                                    person(row, "confirmed_by")));
                });
        return reversals;
    }

    private static ReportView.@Nullable Step step(ResultSet row, String done, String noun) throws SQLException {
        var by = person(row, done + "_by");
        Timestamp at = row.getTimestamp(done + "_at");
        return by == null || at == null
                ? null
                : new ReportView.Step(by, at.toInstant(), row.getString(noun + "_comment"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable DocumentId document(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new DocumentId(id);
    }
}
