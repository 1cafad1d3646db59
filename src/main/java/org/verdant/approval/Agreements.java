package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.DocumentId;

/** All agreements. An older version is never changed. */
@Repository
class Agreements {
    private final JdbcClient jdbc;
    private final AgreementReader reader;

    Agreements(JdbcClient jdbc, AgreementReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Held for this transaction; refuses a file without one ({@code no-agreement-pending}). */
    Agreement lock(CaseId caseId) {
        var held = jdbc.sql("select 1 from agreement where case_id = ? for update")
                .param(caseId.value())
                .query(Integer.class)
                .optional();
        if (held.isEmpty()) {
            throw new Conflict("no-agreement-pending");
        }
        return reader.of(caseId).orElseThrow();
    }

    void add(Agreement agreement) {
        jdbc.sql("insert into agreement (case_id, state, opened_at, lapses_at) values (?, ?, ?, ?)")
                .params(agreement.caseId().value(), agreement.state().name())
                .params(at(agreement.openedAt()), at(agreement.lapsesAt()))
                .update();
    }

    /** Where it stands, with its extension; parties and conditions are saved one by one. */
    void save(Agreement agreement) {
        var ended = at(agreement.endedAt());
        jdbc.sql("""
                update agreement set state = ?, lapses_at = ?, signed_at = ?, in_force_at = ?, lapsed_at = ? where case_id = ?""")
                .params(agreement.state().name(), at(agreement.lapsesAt()), at(agreement.signedAt()))
                .params(
                        agreement.state() == AgreementState.IN_FORCE ? ended : null,
                        agreement.state() == AgreementState.LAPSED ? ended : null,
                        agreement.caseId().value())
                .update();
        var extension = agreement.extension();
        if (extension != null) {
            save(agreement.caseId(), extension);
        }
    }

    /** What it was before stays written down. */
    void end(Agreement agreement) {
        jdbc.sql("insert into agreement_end (case_id, ended_at) values (?, ?)")
                .params(agreement.caseId().value(), at(agreement.endedAt()))
                .update();
    }

    private void save(CaseId caseId, AgreementExtension extension) {
        var answer = extension.answer();
        jdbc.sql("""
                update agreement set extension_reason = ?, extension_asked_by = ?, extension_asked_at = ?, extension_granted = ?,
                    extension_comment = ?, extension_decided_by = ?, extension_decided_at = ? where case_id = ?""")
                .params(extension.reason(), extension.askedBy().value(), at(extension.askedAt()))
                .params(
                        answer == null ? null : answer.granted(),
                        answer == null ? null : answer.comment(),
                        answer == null ? null : answer.by().value(),
                        answer == null ? null : at(answer.at()))
                .param(caseId.value())
                .update();
    }

    /** A new version with all that belongs to it. */
    void addVersion(Agreement agreement) {
        var terms = agreement.requireTerms();
        jdbc.sql("""
                insert into agreement_version (case_id, n, kind, proposal_version, content_hash, text_document, ip_annex, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(agreement.caseId().value(), terms.n(), terms.kind().name())
                .params(terms.proposalVersion(), terms.contentHash(), id(terms.text()), id(terms.ipAnnex()))
                .params(terms.preparedBy().value(), at(terms.preparedAt()))
                .update();
        agreement.parties().forEach(party -> add(agreement.caseId(), terms.n(), party));
        agreement.conditions().forEach(condition -> add(agreement.caseId(), terms.n(), condition));
    }

    private void add(CaseId caseId, int version, AgreementParty party) {
        var organisation = party.organisation();
        jdbc.sql("""
                insert into agreement_party (case_id, version, no, name, country, organisation, lead) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), version, party.no(), party.name())
                .params(party.country().value(), organisation == null ? null : organisation.value(), party.lead())
                .update();
        if (party.signed()) {
            sign(caseId, version, party);
        }
    }

    private void add(CaseId caseId, int version, AgreementCondition condition) {
        jdbc.sql("""
                insert into agreement_condition (case_id, version, no, origin, text, due, state) values (?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(
                        caseId.value(),
                        version,
                        condition.no(),
                        condition.origin().name())
                .params(condition.text(), condition.due())
                .update();
        update(caseId, version, condition);
    }

    void sign(CaseId caseId, int version, AgreementParty party) {
        var signature = party.signature();
        if (signature == null) {
            throw new IllegalArgumentException("no signature");
        }
        jdbc.sql("""
                update agreement_party set signatory = ?, document = ?, on_letter = ?, signed_by = ?, signed_at = ?
                where case_id = ? and version = ? and no = ?""")
                .params(signature.signatory(), id(signature.document()), signature.onLetter())
                .params(signature.by().value(), at(signature.at()))
                .params(caseId.value(), version, party.no())
                .update();
    }

    void update(CaseId caseId, int version, AgreementCondition condition) {
        var evidence = condition.evidence();
        var judgement = condition.judgement();
        jdbc.sql("""
                update agreement_condition set state = ?, evidence = ?, document = ?, delivered_by = ?, delivered_at = ?,
                    comment = ?, judged_by = ?, judged_at = ? where case_id = ? and version = ? and no = ?""")
                .param(condition.state().name())
                .params(
                        evidence == null ? null : evidence.text(),
                        evidence == null ? null : id(evidence.document()),
                        evidence == null ? null : evidence.by().value(),
                        evidence == null ? null : at(evidence.at()))
                .params(
                        judgement == null ? null : judgement.comment(),
                        judgement == null ? null : judgement.by().value(),
                        judgement == null ? null : at(judgement.at()))
                .params(caseId.value(), version, condition.no())
                .update();
    }

    private static @Nullable UUID id(@Nullable DocumentId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Timestamp at(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
