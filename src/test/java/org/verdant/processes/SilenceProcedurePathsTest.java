package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.approval.EnterMemberLetter;
import org.verdant.approval.MemberLetterForm;
import org.verdant.approval.MemberView;
import org.verdant.approval.SilenceAnswer;
import org.verdant.approval.SilenceOutcome;
import org.verdant.identity.CountryRegister;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.StrikeFromRegister;
import org.verdant.proposal.Status;
import org.verdant.proposal.TextStage;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way through {@code silence-procedure.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceProcedurePathsTest {
    private final GovernanceRoad texts;
    private final Road road;

    @Autowired
    SilenceProcedurePathsTest(ApplicationContext context) {
        texts = new GovernanceRoad(context);
        road = texts.road();
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("silence-procedure", road);
    }

    @Test
    void every_member_of_the_day_counts_and_each_focal_point_with_an_account_is_asked() {
        var file = texts.silent();
        var members = texts.silences(file).get(0).members();
        var registered = road.bean(CountryRegister.class).entries().stream()
                .filter(entry -> entry.status() == RegisterEntry.Status.MEMBER && entry.covers(texts.today()))
                .map(RegisterEntry::country)
                .toList();
        assertThat(members).extracting(MemberView::country).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(road.open(file).stream().filter(step -> step.key().equals("answerText")))
                .hasSize(Math.toIntExact(
                        members.stream().filter(MemberView::reachable).count()));
        road.passDays(21);
        assertThat(texts.silences(file).get(0).silent()).hasSameSizeAs(members);
    }

    @Test
    void who_joins_after_it_opened_is_not_asked_and_is_asked_in_the_second_round() {
        register("NZ", 1);
        try {
            var file = texts.silent();
            road.passDays(2);
            assertThat(asked(file)).doesNotContain(CountryCode.of("NZ"));
            texts.answers("focal.la", file, GovernanceRoad.OBJECTION);
            texts.putForward(file, "{}");
            assertThat(texts.silences(file)).hasSize(2);
            assertThat(asked(file)).contains(CountryCode.of("NZ"));
        } finally {
            strikes("NZ");
        }
    }

    @Test
    void one_objection_breaks_the_silence_of_all_at_once() {
        var file = texts.silent();
        texts.answers("focal.pk", file, GovernanceRoad.SUPPORT);
        var waiting = Countries.list(road, "focal.kh", file).get(0).taskId();
        texts.answers("focal.la", file, GovernanceRoad.OBJECTION);
        assertThat(road.steps(file)).containsExactly("draftText");
        assertThat(texts.silences(file).get(0).outcome()).isEqualTo(SilenceOutcome.BROKEN);
        Refused.with(Conflict.class, "silence-over", () -> complete("focal.kh", waiting, GovernanceRoad.OBJECTION));
    }

    @Test
    void an_objection_after_the_silence_period_is_refused() {
        var file = texts.silent();
        var waiting = Countries.list(road, "focal.kh", file).get(0).taskId();
        road.passDays(21);
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
        Refused.with(Conflict.class, "silence-over", () -> complete("focal.kh", waiting, GovernanceRoad.OBJECTION));
        Refused.with(Conflict.class, "silence-over", () -> enters(file, "MN", SilenceAnswer.OBJECTION, "x"));
        assertThat(texts.stage(file)).isEqualTo(TextStage.ADOPTED);
    }

    @Test
    void an_objection_needs_its_reason_and_the_answer_of_another_country_is_not_given() {
        var file = texts.silent();
        assertThat(Refused.fields(() -> texts.answers("focal.la", file, "{'answer':'OBJECTION','reason':' '}")))
                .containsExactly("reason objection-reason-required");
        var ofLaos = Countries.list(road, "focal.la", file).get(0).taskId();
        Refused.with(NotFound.class, "not-found", () -> complete("focal.kh", ofLaos, GovernanceRoad.SUPPORT));
    }

    @Test
    void the_letter_of_a_member_without_an_account_counts_like_an_answer() {
        var file = texts.silent();
        var unheard = texts.silences(file).get(0).unheard();
        var letter = texts.letter(file, Road.COORDINATOR);
        enters(file, unheard.get(0).value(), SilenceAnswer.SUPPORT, letter);
        assertThat(texts.silences(file).get(0).supporters()).containsExactly(unheard.get(0));
        assertThat(Refused.fields(() -> enters(file, unheard.get(0).value(), SilenceAnswer.SUPPORT, letter)))
                .containsExactly("country member-not-by-letter");
        assertThat(Refused.fields(() -> enters(file, "LA", SilenceAnswer.SUPPORT, letter)))
                .containsExactly("country member-not-by-letter");
        assertThat(Refused.fields(() -> enters(file, unheard.get(1).value(), SilenceAnswer.SUPPORT, "")))
                .containsExactly("documentId letter-required");
        Refused.with(Forbidden.class, "forbidden", () -> road.bean(EnterMemberLetter.class)
                .enter(file, form(unheard.get(1).value(), SilenceAnswer.SUPPORT, letter), road.actor("focal.la")));
        enters(file, unheard.get(1).value(), SilenceAnswer.OBJECTION, letter);
        assertThat(texts.silences(file).get(0).outcome()).isEqualTo(SilenceOutcome.BROKEN);
        assertThat(road.steps(file)).containsExactly("draftText");
    }

    @Test
    void when_every_member_has_spoken_for_it_the_text_is_adopted_at_once() {
        var file = texts.silent();
        var letter = texts.letter(file, Road.COORDINATOR);
        for (var country : texts.silences(file).get(0).unheard()) {
            enters(file, country.value(), SilenceAnswer.SUPPORT, letter);
        }
        for (var member : texts.silences(file).get(0).silent()) {
            texts.answers("focal." + member.value().toLowerCase(Locale.ROOT), file, GovernanceRoad.SUPPORT);
        }
        assertThat(texts.stage(file)).isEqualTo(TextStage.ADOPTED);
        assertThat(texts.silences(file).get(0).silent()).isEmpty();
    }

    private List<CountryCode> asked(CaseId file) {
        return texts.silences(file).get(0).members().stream()
                .map(MemberView::country)
                .toList();
    }

    private void strikes(String country) {
        var entry = road.bean(JdbcClient.class)
                .sql("select id from register_entry where country = ?")
                .param(country)
                .query(UUID.class)
                .single();
        road.bean(StrikeFromRegister.class).strike(entry, "Only for a test", road.actor("admin"));
    }

    private void register(String country, int inDays) {
        road.bean(JdbcClient.class)
                .sql(
                        "insert into register_entry (country, status, valid_from, source, certainty) values (?, 'MEMBER', ?, 'Test', 'HIGH')")
                .params(country, texts.today().plusDays(inDays))
                .update();
    }

    private void enters(CaseId file, String country, SilenceAnswer answer, String letter) {
        road.bean(EnterMemberLetter.class).enter(file, form(country, answer, letter), road.actor(Road.COORDINATOR));
    }

    private static MemberLetterForm form(String country, SilenceAnswer answer, String letter) {
        return new MemberLetterForm(country, answer, "By letter of the ministry", letter);
    }

    private void complete(String person, String task, String form) {
        road.bean(org.verdant.workflow.TaskDoor.class).complete(task, Road.json(form), road.actor(person));
    }
}
