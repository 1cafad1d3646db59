package org.verdant.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Reads the rows of this module's tables. */
final class Rows {
    private Rows() {}

    static FileSuspension suspension(ResultSet row, int n) throws SQLException {
        return new FileSuspension(
                row.getObject("id", UUID.class),
                file(row, "case_id"),
                FileSuspension.State.valueOf(row.getString("state")),
                proposed(row),
                answered(row, "answered_by", "answered_at", "answer"),
                span(row),
                instant(row, "lapsed_at"),
                resumption(row),
                answered(row, "resumption_answered_by", "resumption_answered_at", "resumption_answer"));
    }

    static FileCancellation cancellation(ResultSet row, int n) throws SQLException {
        return new FileCancellation(
                row.getObject("id", UUID.class),
                file(row, "case_id"),
                FileCancellation.State.valueOf(row.getString("state")),
                proposed(row),
                answered(row, "answered_by", "answered_at", "answer"));
    }

    static FileMerger merger(ResultSet row, int n) throws SQLException {
        return new FileMerger(
                row.getObject("id", UUID.class),
                file(row, "absorbed"),
                file(row, "survivor"),
                FileMerger.State.valueOf(row.getString("state")),
                proposed(row),
                answered(row, "answered_by", "answered_at", "answer"));
    }

    private static CaseId file(ResultSet row, String column) throws SQLException {
        return new CaseId(row.getObject(column, UUID.class));
    }

    private static Proposed proposed(ResultSet row) throws SQLException {
        return new Proposed(
                row.getString("reason"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }

    private static @Nullable Proposed resumption(ResultSet row) throws SQLException {
        var by = row.getObject("resumption_by", UUID.class);
        return by == null
                ? null
                : new Proposed(
                        row.getString("resumption_reason"),
                        new PersonId(by),
                        row.getTimestamp("resumption_at").toInstant());
    }

    private static @Nullable Answered answered(ResultSet row, String by, String at, String comment)
            throws SQLException {
        var person = row.getObject(by, UUID.class);
        return person == null
                ? null
                : new Answered(new PersonId(person), Objects.requireNonNull(instant(row, at)), row.getString(comment));
    }

    private static FileSuspension.@Nullable Span span(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return since == null
                ? null
                : new FileSuspension.Span(
                        since, row.getObject("until", LocalDate.class), Status.valueOf(row.getString("from_status")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
