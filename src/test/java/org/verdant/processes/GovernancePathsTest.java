package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.SilenceOutcome;
import org.verdant.proposal.FileText;
import org.verdant.proposal.Governances;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SaveDraft;
import org.verdant.proposal.Status;
import org.verdant.proposal.TextForm;
import org.verdant.proposal.TextReader;
import org.verdant.proposal.TextStage;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigures;

/** Every way through {@code governance.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernancePathsTest {
    private static final String CHANGED =
            "{'text':'The members call for a fair system of governance. They ask for seats of developing nations in its bodies.',"
                    + "'note':'The second paragraph binds nobody'}";

    private final GovernanceRoad texts;
    private final Road road;

    @Autowired
    GovernancePathsTest(ApplicationContext context) {
        texts = new GovernanceRoad(context);
        road = texts.road();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("governance", road);
    }

    @Test
    void a_governance_text_with_one_objection_on_day_20_is_not_adopted_and_silence_up_to_day_21_adopts_it() {
        var objected = texts.silent();
        var silent = texts.silent();
        road.passDays(20);
        texts.answers("focal.la", objected, GovernanceRoad.OBJECTION);
        assertThat(road.steps(silent)).contains("answerText");
        road.passDays(1);
        assertThat(texts.stage(silent)).isEqualTo(TextStage.ADOPTED);
        assertThat(road.status(silent)).isEqualTo(Status.APPROVED);
        assertThat(texts.silences(silent).get(0).outcome()).isEqualTo(SilenceOutcome.KEPT);
        assertThat(texts.stage(objected)).isEqualTo(TextStage.DRAFTING);
        assertThat(road.status(objected)).isEqualTo(Status.REVIEW);
        assertThat(texts.silences(objected).get(0).outcome()).isEqualTo(SilenceOutcome.BROKEN);
        assertThat(road.bean(TextReader.class).adopted(objected)).isEmpty();
    }

    @Test
    void after_an_objection_the_text_is_negotiated_and_7_days_of_silence_adopt_what_was_changed() {
        var file = texts.silent();
        texts.answers("focal.la", file, GovernanceRoad.OBJECTION);
        road.does(Road.PROPOSER, file, "draftText", CHANGED);
        road.does("safeguards", file, "checkText", "{'outcome':'RETURN','comment':'Name the bodies'}");
        assertThat(texts.stage(file)).isEqualTo(TextStage.DRAFTING);
        texts.putForward(file, "{}");
        road.passDays(6);
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
        road.passDays(1);
        var adopted = road.bean(TextReader.class).adopted(file).orElseThrow();
        assertThat(adopted.text().n()).isEqualTo(2);
        assertThat(adopted.text().round()).isEqualTo(1);
        assertThat(adopted.text().body()).startsWith("The members call for a fair system");
    }

    @Test
    void an_objection_in_the_second_round_ends_it_as_not_adopted() {
        var file = texts.silent();
        texts.answers("focal.la", file, GovernanceRoad.OBJECTION);
        texts.putForward(file, CHANGED);
        texts.answers("focal.kh", file, GovernanceRoad.OBJECTION);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(texts.stage(file)).isEqualTo(TextStage.NOT_ADOPTED);
        assertThat(road.times(file, "notConcluded")).isEqualTo(1);
        Refused.with(Conflict.class, "text-not-open", () -> edit(file));
    }

    @Test
    void an_adopted_text_is_frozen_for_its_drafters_and_in_its_proposal() {
        var file = texts.adopted(Governances.statement(texts.today()));
        Refused.with(Conflict.class, "text-frozen", () -> edit(file));
        var proposer = road.actor(Road.PROPOSER);
        var proposal = road.bean(ReadProposal.class).require(file, proposer);
        Refused.with(Conflict.class, "text-frozen", () -> road.bean(SaveDraft.class)
                .save(file, proposal.content(), proposal.version(), proposer));
    }

    @Test
    void while_it_is_checked_or_before_the_members_nobody_changes_it() {
        var file = texts.drafting(Governances.statement(texts.today()));
        edit(file);
        road.does(Road.PROPOSER, file, "draftText", "{}");
        Refused.with(Conflict.class, "text-in-check", () -> edit(file));
        road.does("safeguards", file, "checkText", "{'outcome':'CLEAR'}");
        Refused.with(Conflict.class, "text-in-silence", () -> edit(file));
        assertThat(road.bean(TextReader.class).versions(file)).hasSize(2);
    }

    @Test
    void it_is_withdrawn_until_it_is_adopted_and_not_afterwards() {
        var file = texts.silent();
        withdraw(file);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.WITHDRAWN);
        var adopted = texts.adopted(Governances.statement(texts.today()));
        Refused.with(Conflict.class, "too-late-to-withdraw", () -> withdraw(adopted));
    }

    @Test
    void what_is_incomplete_comes_back_once_and_lapses_and_what_is_not_eligible_ends() {
        var file = texts.submitted();
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'RETURN','comment':'Who is in the group?'}");
        road.does(Road.PROPOSER, file, "completeProposal", "{}");
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'INELIGIBLE','comment':'A national matter'}");
        assertThat(road.status(file)).isEqualTo(Status.INELIGIBLE);
        var left = texts.submitted();
        road.does(Road.COORDINATOR, left, "screenProposal", "{'outcome':'RETURN','comment':'Who is in the group?'}");
        road.passDays(14);
        assertThat(road.status(left)).isEqualTo(Status.LAPSED);
    }

    @Test
    void an_adopted_joint_position_is_followed_and_its_seats_once_they_are_verified() {
        var file = texts.adopted(Governances.position(texts.today()));
        assertThat(followed(file)).containsExactly("Q7.2 positions 1");
        road.passDays(364);
        assertThat(road.steps(file)).isEmpty();
        road.passDays(1);
        note(file, 2, "Two members joined the committee on green certificates");
        assertThat(followed(file)).containsExactly("Q7.2 positions 1");
        road.does(Road.COORDINATOR, file, "verifyOutcome", "{'outcome':'ACCEPT'}");
        assertThat(followed(file)).containsExactly("Q7.2 positions 1", "Q7.2 seats 2");
        assertThat(told(file)).containsExactly("Q7.1 Two members joined the committee on green certificates");
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        var board = road.bean(TrackedFigures.class).asOf(texts.today(), road.now());
        assertThat(board.get(TargetCode.of("Q7.2")).get("seats")).isGreaterThanOrEqualTo(2);
        assertThat(board.get(TargetCode.of("Q1.2")).get("narrative")).isNull();
    }

    @Test
    void a_note_that_does_not_come_is_waited_for_90_days_and_nothing_is_followed_from_a_refused_one() {
        var missing = texts.adopted(Governances.statement(texts.today()));
        var refused = texts.adopted(Governances.position(texts.today()));
        assertThat(followed(missing)).containsExactly("Q7.3 statements 1");
        road.passDays(365);
        note(refused, 1, "One seat");
        road.does(
                Road.COORDINATOR, refused, "verifyOutcome", "{'outcome':'REFUSE','comment':'An observer has no seat'}");
        assertThat(followed(refused)).containsExactly("Q7.2 positions 1");
        assertThat(told(refused)).isEmpty();
        assertThat(road.status(missing)).isEqualTo(Status.CLOSING);
        road.passDays(90);
        assertThat(road.status(missing)).isEqualTo(Status.COMPLETED);
        assertThat(road.times(missing, "outcomeMissing")).isEqualTo(1);
    }

    @Test
    void a_seat_needs_its_proof() {
        var file = texts.adopted(Governances.position(texts.today()));
        road.passDays(365);
        assertThat(Refused.fields(
                        () -> road.does(Road.PROPOSER, file, "submitOutcomeNote", "{'seats':2,'summary':'Two seats'}")))
                .containsExactly("documentId paper-required");
        assertThat(Refused.fields(() ->
                        road.does(Road.PROPOSER, file, "submitOutcomeNote", "{'seats':-1,'summary':'Two seats'}")))
                .containsExactly("seats number-range");
    }

    private void edit(CaseId file) {
        var text = Governances.TEXT + " Version " + file;
        road.bean(FileText.class).file(file, new TextForm(text, "Numbered"), road.actor(Road.PROPOSER));
    }

    private void withdraw(CaseId file) {
        road.bean(WithdrawProposal.class).withdraw(file, "The conference was cancelled", road.actor(Road.PROPOSER));
    }

    private void note(CaseId file, int seats, String summary) {
        var proof = texts.attached(file, "PROOF", Road.PROPOSER);
        road.does(
                Road.PROPOSER,
                file,
                "submitOutcomeNote",
                "{'seats':" + seats + ",'summary':'" + summary + "','documentId':'" + proof + "'}");
    }

    /** What of the file moved the board. */
    private List<String> followed(CaseId file) {
        return lines(
                "select target || ' ' || measure || ' ' || amount from tracked_figure where case_id = ? order by 1",
                file);
    }

    private List<String> told(CaseId file) {
        return lines("select target || ' ' || words from tracked_word where case_id = ? order by 1", file);
    }

    private List<String> lines(String sql, CaseId file) {
        return road.bean(JdbcClient.class)
                .sql(sql)
                .param(file.value())
                .query(String.class)
                .list();
    }
}
