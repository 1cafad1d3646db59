package org.verdant.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.TooLarge;
import org.verdant.support.VerdantTest;

@VerdantTest
class StoreDocumentTest {
    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    StoreDocument storeDocument;

    @Autowired
    ReadDocuments readDocuments;

    @Autowired
    DeleteDocument deleteDocument;

    @Autowired
    JdbcClient jdbc;

    Actor actor;
    CaseId file;

    @BeforeEach
    void startAFile() {
        file = new CaseId(UUID.randomUUID());
        actor = new Actor(
                new PersonId(UUID.randomUUID()),
                "A. Person",
                new OrganisationId(UUID.randomUUID()),
                CountryCode.of("PK"),
                Set.of(Role.PROPOSER));
    }

    @Test
    void what_was_stored_is_read_back_byte_for_byte_and_is_in_the_audit() throws Exception {
        var card = storeDocument.store(file, "AGENDA", "../议程.pdf", new ByteArrayInputStream(Samples.PDF), actor);

        assertThat(card.fileName()).isEqualTo("议程.pdf");
        assertThat(card.mediaType()).isEqualTo("application/pdf");
        assertThat(card.size()).isEqualTo(Samples.PDF.length);
        assertThat(card.sha256()).isEqualTo(sha256(Samples.PDF));
        assertThat(card.storedBy()).isEqualTo(actor.person());
        assertThat(readDocuments.of(file)).containsExactly(card);
        assertThat(read(card)).isEqualTo(Samples.PDF);
        assertThat(actions()).containsExactly("document-stored");
    }

    @Test
    void twenty_megabytes_go_in_and_out_without_being_in_memory() throws IOException {
        var sent = new GeneratedPdf(20 * MEGABYTE);
        var card = storeDocument.store(file, "PROOF", "minutes.pdf", sent, actor);
        assertThat(card.size()).isEqualTo(20 * MEGABYTE);
        assertThat(sent.largestRead()).isLessThanOrEqualTo(Limits.PIECE);

        var received = new CountingOutput();
        readDocuments.write(card.id(), received);
        assertThat(received.size).isEqualTo(20 * MEGABYTE);
        assertThat(received.largestWrite).isLessThanOrEqualTo(Limits.PIECE);
        assertThat(HexFormat.of().formatHex(received.sha256.digest())).isEqualTo(card.sha256());
    }

    @Test
    void one_byte_more_than_twenty_megabytes_is_refused_and_leaves_nothing() {
        var tooLarge = new GeneratedPdf(20 * MEGABYTE + 1);
        assertThatThrownBy(() -> storeDocument.store(file, "PROOF", "minutes.pdf", tooLarge, actor))
                .isInstanceOfSatisfying(
                        TooLarge.class, refused -> assertThat(refused.code()).isEqualTo("file-too-large"));
        assertThat(readDocuments.of(file)).isEmpty();
        assertThat(orphans()).isZero();
    }

    @Test
    void more_than_a_hundred_megabytes_in_one_file_are_refused_even_when_sent_at_once() throws Exception {
        for (int i = 0; i < 4; i++) {
            storeDocument.store(file, "PROOF", i + ".pdf", new GeneratedPdf(20 * MEGABYTE), actor);
        }
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<String> last = () -> {
                try {
                    storeDocument.store(file, "PROOF", "last.pdf", new GeneratedPdf(12 * MEGABYTE), actor);
                    return "stored";
                } catch (TooLarge refused) {
                    return refused.code();
                }
            };
            var first = threads.submit(last);
            var second = threads.submit(last);
            assertThat(Stream.of(first.get(), second.get()))
                    .containsExactlyInAnyOrder("stored", "proposal-files-too-large");
        } finally {
            threads.shutdownNow();
        }
        assertThat(readDocuments.of(file)).hasSize(5);
    }

    @Test
    void a_renamed_program_is_refused_and_leaves_nothing() {
        var refused = catchThrowableOfType(
                Invalid.class,
                () -> storeDocument.store(
                        file, "PROOF", "minutes.pdf", new ByteArrayInputStream(Samples.PROGRAM), actor));
        assertThat(refused.errors().get(0).field()).isEqualTo("file");
        assertThat(refused.errors().get(0).code()).isEqualTo("file-content-differs");
        assertThat(readDocuments.of(file)).isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    void a_deleted_attachment_is_gone_with_its_bytes() {
        var card = storeDocument.store(file, "AGENDA", "a.pdf", new ByteArrayInputStream(Samples.PDF), actor);
        deleteDocument.delete(card.id(), actor);

        assertThat(readDocuments.of(file)).isEmpty();
        assertThatThrownBy(() -> readDocuments.card(card.id())).isInstanceOf(NotFound.class);
        assertThat(orphans()).isZero();
        assertThat(actions()).containsExactly("document-stored", "document-deleted");
    }

    @Test
    void I18_every_attachment_has_its_bytes_with_the_stored_hash_and_size() {
        storeDocument.store(file, "AGENDA", "a.pdf", new GeneratedPdf(Limits.PIECE), actor);
        storeDocument.store(file, "AGENDA", "b.pdf", new GeneratedPdf(3L * Limits.PIECE + 1), actor);
        storeDocument.store(
                file, "AGENDA", "c.docx", new ByteArrayInputStream(Samples.officeXml(FileType.DOCX)), actor);

        assertThat(jdbc.sql("""
                        select d.id::text, d.size = sum(length(p.bytes)) and count(*) = max(p.number) + 1
                               and d.sha256 = encode(sha256(string_agg(p.bytes, ''::bytea order by p.number)), 'hex') as whole
                          from document d left join document_piece p on p.document_id = d.id group by d.id""")
                        .query((row, n) -> Map.entry(row.getString(1), row.getBoolean(2)))
                        .list())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(document -> assertThat(document.getValue()).isTrue());
        assertThat(orphans()).isZero();
    }

    private byte[] read(DocumentCard card) throws IOException {
        var bytes = new ByteArrayOutputStream();
        readDocuments.write(card.id(), bytes);
        return bytes.toByteArray();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit.entry where stream = ? order by seq")
                .param(file.value())
                .query(String.class)
                .list();
    }

    private long orphans() {
        return jdbc.sql("select count(*) from document_piece where document_id not in (select id from document)")
                .query(Long.class)
                .single();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static final class CountingOutput extends OutputStream {
        private final MessageDigest sha256 = Sha256.start();
        private long size;
        private int largestWrite;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            sha256.update(bytes, offset, length);
            size += length;
            largestWrite = Math.max(largestWrite, length);
        }
    }
}
