package org.verdant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.audit.Finding.Reason;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.support.VerdantTest;

@VerdantTest
class AuditTamperingTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VerifyAudit verifyAudit;

    @Autowired
    BearWitness bearWitness;

    CaseId file;

    @BeforeEach
    void startAFile() {
        file = new CaseId(UUID.randomUUID());
    }

    @Test
    void a_changed_byte_is_found_in_every_column() {
        happen("one");
        for (var change : List.of(
                "actor = gen_random_uuid()",
                "on_behalf_of = gen_random_uuid()",
                "roles = 'administrator'",
                "at = at + interval '1 microsecond'",
                "action = action || 'x'",
                "object_type = 'x'",
                "object_id = 'x'",
                "object_version = 7",
                "details = replace(details, '12.50', '12.51')",
                "request_id = 'x'",
                "node = 'x'")) {
            found(Reason.CHANGED, 1, "update audit.entry set " + change + " where stream = :file and seq = 1");
        }
    }

    @Test
    void a_changed_hash_or_signature_is_found() {
        happen("one");
        found(Reason.CHANGED, 1, "update audit.entry set hash = sha256(hash) where stream = :file");
        found(Reason.DISCONNECTED, 1, "update audit.entry set prev_hash = sha256(hash) where stream = :file");
        found(Reason.FORGED, 1, "update audit.entry set signature = sha256(hash) where stream = :file");
        found(Reason.HEAD_DIFFERS, 1, "update audit.head set signature = sha256(hash) where stream = :file");
    }

    @Test
    void a_deleted_entry_is_found_at_the_beginning_in_the_middle_and_at_the_end() {
        IntStream.rangeClosed(1, 3).forEach(number -> happen("entry " + number));
        for (int number = 1; number <= 3; number++) {
            found(Reason.MISSING, number, "delete from audit.entry where stream = :file and seq = " + number);
        }
    }

    @Test
    void a_deleted_end_is_found_even_if_the_head_is_put_back() {
        happen("one");
        happen("two");
        found(Reason.HEAD_DIFFERS, 1, """
                with gone as (delete from audit.entry where stream = :file and seq = 2)
                update audit.head h set seq = 1, hash = e.hash, signature = e.signature
                  from audit.entry e where h.stream = :file and e.stream = :file and e.seq = 1""");
    }

    @Test
    void a_whole_stream_that_vanished_is_found_by_its_head_and_by_the_witness() {
        happen("one");
        found(Reason.MISSING, 1, "delete from audit.entry where stream = :file");
        while (bearWitness.bear() > 0) {}
        found(Reason.WITNESS_DIFFERS, 1, """
                with gone as (delete from audit.entry where stream = :file)
                delete from audit.head where stream = :file""");
    }

    @Test
    void two_swapped_entries_are_found() {
        IntStream.rangeClosed(1, 3).forEach(number -> happen("entry " + number));
        found(Reason.DISCONNECTED, 2, """
                update audit.entry a set details = b.details, at = b.at, prev_hash = b.prev_hash, hash = b.hash, signature = b.signature
                  from audit.entry b where a.stream = :file and b.stream = :file and a.seq in (2, 3) and b.seq = 5 - a.seq""");
    }

    @Test
    void an_entry_put_in_between_is_found() {
        happen("one");
        happen("two");
        found(Reason.CHANGED, 2, """
                with moved as (update audit.entry set seq = 3 where stream = :file and seq = 2 returning *)
                insert into audit.entry select stream, 2, at, actor, on_behalf_of, roles, 'put-in', object_type, object_id,
                                               object_version, details, request_id, node, prev_hash, hash, signature from moved""");
    }

    @Test
    void a_chain_written_anew_with_right_hashes_but_without_the_key_is_found() {
        happen("one");
        var forger = new Chain(jdbc, new AuditKey("another key, of somebody who can write there"));
        transaction.executeWithoutResult(open -> {
            jdbc.sql("set local session_replication_role = replica").update();
            for (var table : List.of("audit.entry", "audit.head")) {
                jdbc.sql("delete from " + table + " where stream = ?")
                        .param(file.value())
                        .update();
            }
            forger.append(new Stream(file.value()), List.of(invented()));

            assertThat(verifyAudit.verify().finding()).isEqualTo(new Finding(file.toString(), 1, Reason.FORGED));
            open.setRollbackOnly();
        });
    }

    private static Happening invented() {
        return new Happening(PersonId.SYSTEM.value(), null, "", "thing-done", "case", "1", null, "{}", null, "n");
    }

    private void happen(String what) {
        transaction.executeWithoutResult(open -> events.publishEvent(ThingDone.on(file, what)));
    }

    /** Does with the database what only its owner can, verifies, and undoes it. */
    private void found(Reason reason, long seq, String tampering) {
        transaction.executeWithoutResult(open -> {
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(tampering).param("file", file.value()).update()).isPositive();
            assertThat(verifyAudit.verify().finding())
                    .as(tampering)
                    .isEqualTo(new Finding(file.toString(), seq, reason));
            open.setRollbackOnly();
        });
    }
}
