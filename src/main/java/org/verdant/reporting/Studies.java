package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.proposal.StudyDetails.Confidentiality;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Role;

/** Keeps what became of a planning study in each of its countries. What was said is never changed; what is found stands beside it. */
@Repository
class Studies {
    private final JdbcClient jdbc;
    private final Clock clock;

    Studies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(CaseId caseId, int position, CountryCode country, Role asked) {
        jdbc.sql("insert into study_country (case_id, country, position, asked_role) values (?, ?, ?, ?)")
                .params(caseId.value(), country.value(), position, asked.name())
                .update();
    }

    /** A country that came with a change, after the others. */
    void join(CaseId caseId, CountryCode country, Role asked) {
        jdbc.sql("""
                insert into study_country (case_id, country, position, asked_role)
                select ?, ?, coalesce(max(position), -1) + 1, ? from study_country where case_id = ?""")
                .params(caseId.value(), country.value(), asked.name(), caseId.value())
                .update();
    }

    /** A country of which nothing was heard yet but about its data. */
    void leave(CaseId caseId, CountryCode country) {
        jdbc.sql("delete from study_country where case_id = ? and country = ? and workshop_at is null")
                .params(caseId.value(), country.value())
                .update();
    }

    void agreed(
            CaseId caseId,
            CountryCode country,
            LocalDate signedOn,
            Confidentiality confidentiality,
            DocumentId document,
            Actor actor) {
        jdbc.sql("""
                update study_country set data_signed_on = ?, confidentiality = ?, data_document = ?, data_by = ?, data_at = ?
                where case_id = ? and country = ?""")
                .params(
                        signedOn,
                        confidentiality.name(),
                        document.value(),
                        actor.person().value(),
                        now())
                .params(caseId.value(), country.value())
                .update();
    }

    /** A workshop whose form was checked. */
    void held(CaseId caseId, CountryCode country, WorkshopForm form, DocumentId document, Actor actor) {
        jdbc.sql("""
                update study_country set workshop_on = ?, workshop_place = ?, workshop_women = ?, workshop_men = ?, workshop_findings = ?,
                    workshop_document = ?, workshop_by = ?, workshop_at = ?
                where case_id = ? and country = ?""")
                .params(form.heldOn(), Objects.requireNonNull(form.place()).strip(), form.women(), form.men())
                .params(Objects.requireNonNull(form.findings()).strip(), document.value())
                .params(actor.person().value(), now(), caseId.value(), country.value())
                .update();
    }

    /** @param actor null when nobody answered */
    void answered(
            CaseId caseId,
            CountryCode country,
            StudyCountryView.Kind kind,
            @Nullable LocalDate decidedOn,
            @Nullable DocumentId document,
            @Nullable String comment,
            @Nullable Actor actor) {
        jdbc.sql("""
                insert into study_answer (case_id, country, number, answer, decided_on, document, comment, recorded_by, recorded_at)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from study_answer where case_id = ? and country = ?""")
                .params(caseId.value(), country.value(), kind.name())
                .param(decidedOn)
                .param(document == null ? null : document.value())
                .param(comment)
                .param(actor == null ? null : actor.person().value())
                .params(now(), caseId.value(), country.value())
                .update();
    }

    void verified(CaseId caseId, StudyCountryView one, Verification finding, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                update study_answer set finding = ?, verified_by = ?, verified_at = ?, verification_comment = ?
                where case_id = ? and country = ? and number = ?""")
                .params(finding.name(), actor.person().value(), now())
                .param(comment)
                .params(
                        caseId.value(),
                        one.country().value(),
                        one.newest().orElseThrow().number())
                .update();
    }

    void confirmed(CaseId caseId, StudyCountryView one, Confirmation outcome, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                update study_answer set confirmation = ?, confirmed_by = ?, confirmed_at = ?, confirmation_comment = ?
                where case_id = ? and country = ? and number = ?""")
                .params(outcome.name(), actor.person().value(), now())
                .param(comment)
                .params(
                        caseId.value(),
                        one.country().value(),
                        one.newest().orElseThrow().number())
                .update();
    }

    void move(CaseId caseId, CountryCode country, StudyCountryState state) {
        jdbc.sql("update study_country set state = ? where case_id = ? and country = ?")
                .params(state.name(), caseId.value(), country.value())
                .update();
    }

    void reversalAsked(CaseId caseId, CountryCode country, ReversalReason reason, String words, Actor actor) {
        jdbc.sql("""
                insert into study_reversal (case_id, country, reason, words, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), country.value(), reason.name(), words)
                .params(actor.person().value(), now())
                .update();
    }

    void reversalConfirmed(CaseId caseId, CountryCode country, String comment, Actor actor) {
        jdbc.sql("""
                update study_reversal set confirmed_by = ?, confirmed_at = ?, confirmation = ? where case_id = ? and country = ?""")
                .params(actor.person().value(), now(), comment, caseId.value(), country.value())
                .update();
    }

    void published(CaseId caseId, DocumentId document, @Nullable String address, Actor actor) {
        jdbc.sql("""
                insert into study_publication (case_id, document, address, published_by, published_at) values (?, ?, ?, ?, ?)""")
                .params(caseId.value(), document.value())
                .param(address)
                .params(actor.person().value(), now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
