package org.verdant.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.TooLarge;

/** The stored attachments: a row each, and their bytes in pieces of equal size. */
@Component
class Documents {
    private static final String CARD =
            "select id, case_id, kind, file_name, media_type, size, sha256, stored_by, stored_at from document ";

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(DocumentCard card) {
        jdbc.sql("""
                        insert into document (id, case_id, kind, file_name, media_type, size, sha256, stored_by, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        card.id().value(),
                        card.caseId().value(),
                        card.kind(),
                        card.fileName(),
                        card.mediaType(),
                        card.size(),
                        card.sha256(),
                        card.storedBy().value(),
                        card.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the pieces while they come; refuses as soon as there are too many bytes. */
    Digest fill(DocumentId id, InputStream bytes) {
        var sha256 = Sha256.start();
        long size = 0;
        try {
            int number = 0;
            for (var piece = bytes.readNBytes(Limits.PIECE); piece.length > 0; piece = bytes.readNBytes(Limits.PIECE)) {
                size += piece.length;
                if (size > Limits.BYTES_A_FILE) {
                    throw new TooLarge("file-too-large", Limits.BYTES_A_FILE / Limits.MEGABYTE);
                }
                sha256.update(piece);
                jdbc.sql("insert into document_piece (document_id, number, bytes) values (?, ?, ?)")
                        .params(id.value(), number++, piece)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Digest(size, HexFormat.of().formatHex(sha256.digest()));
    }

    void close(DocumentId id, Digest digest) {
        jdbc.sql("update document set size = ?, sha256 = ? where id = ?")
                .params(digest.size(), digest.sha256(), id.value())
                .update();
    }

    /** The stored bytes, one piece in memory at a time. */
    InputStream content(DocumentId id) {
        return new StoredContent(number -> piece(id, number));
    }

    private Optional<byte[]> piece(DocumentId id, int number) {
        return jdbc.sql("select bytes from document_piece where document_id = ? and number = ?")
                .params(id.value(), number)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** Until the end of the transaction nobody else adds to the same file's total. */
    void lock(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document:' || ?, 0))")
                .param(caseId.toString())
                .query((row, n) -> true)
                .single();
    }

    long totalSize(CaseId caseId) {
        return jdbc.sql("select coalesce(sum(size), 0) from document where case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .single();
    }

    List<DocumentCard> of(CaseId caseId) {
        return jdbc.sql(CARD + "where case_id = ? order by stored_at, id")
                .param(caseId.value())
                .query(Documents::card)
                .list();
    }

    DocumentCard require(DocumentId id) {
        return jdbc.sql(CARD + "where id = ?")
                .param(id.value())
                .query(Documents::card)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    void delete(DocumentId id) {
        jdbc.sql("delete from document where id = ?").param(id.value()).update();
    }

    private static DocumentCard card(ResultSet row, int number) throws SQLException {
        return new DocumentCard(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                new PersonId(row.getObject("stored_by", UUID.class)),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
