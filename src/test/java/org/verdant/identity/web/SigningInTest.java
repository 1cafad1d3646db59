package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.identity.Directory;
import org.verdant.identity.DisablePerson;
import org.verdant.identity.EnablePerson;
import org.verdant.identity.GrantRole;
import org.verdant.identity.NewRole;
import org.verdant.identity.RevokeRole;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.support.VerdantTest;

@VerdantTest
class SigningInTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    DisablePerson disablePerson;

    @Autowired
    EnablePerson enablePerson;

    @Autowired
    GrantRole grantRole;

    @Autowired
    RevokeRole revokeRole;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void a_session_gets_a_new_id_at_sign_in_and_a_cookie_that_no_script_reads() {
        var visitor = new Visitor(port);
        var token = visitor.token("/sign-in");
        visitor.post("/proposals", Map.of("title", "kept in an anonymous session"), token);
        var before = visitor.cookie("SESSION").map(HttpCookie::getValue).orElseThrow();

        visitor.signIn("proposer", "verdant-demo", "/");

        var after = visitor.cookie("SESSION").orElseThrow();
        assertThat(after.getValue()).isNotEqualTo(before);
        assertThat(after.isHttpOnly()).isTrue();
    }

    @Test
    void a_wrong_password_and_an_unknown_person_get_the_same_answer() {
        var known = new Visitor(port).signIn("proposer", "wrong-password", "/");
        var unknown = new Visitor(port).signIn("nobody-at-all", "wrong-password", "/");

        assertThat(known.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(main(known.body()).replace("required value=\"proposer@", "required value=\"nobody-at-all@"))
                .isEqualTo(main(unknown.body()));
    }

    @Test
    void guessing_is_slowed_down_and_the_owner_still_gets_in_from_a_known_device() {
        var owner = Visitor.signedIn("reviewer5", port);
        var stranger = new Visitor(port);
        for (int i = 0; i < 6; i++) {
            stranger.signIn("reviewer5", "guess-number-" + i, "/");
        }

        var refused = stranger.signIn("reviewer5", "verdant-demo", "/");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 31L);
        owner.loseSession();
        assertThat(owner.signIn("reviewer5", "verdant-demo", "/").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).signIn("reviewer6", "verdant-demo", "/").statusCode())
                .isEqualTo(302);
    }

    @Test
    void after_a_wait_the_right_password_works_again_from_anywhere() {
        var stranger = new Visitor(port);
        for (int i = 0; i < 6; i++) {
            stranger.signIn("reviewer6", "guess-number-" + i, "/");
        }
        jdbc.sql("update sign_in_failure set last_at = last_at - interval '31 seconds'")
                .update();

        assertThat(stranger.signIn("reviewer6", "verdant-demo", "/").statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/tasks",
                "/\t/evil.example",
                "javascript:alert(1)",
                "tasks"
            })
    void signing_in_leads_to_no_other_site(String trick) {
        var answer = new Visitor(port).signIn("proposer", "verdant-demo", trick);

        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void somebody_who_is_asked_to_sign_in_comes_back_to_the_same_page() {
        var visitor = new Visitor(port);
        var asked =
                visitor.get("/tasks?mine=true").headers().firstValue("Location").orElseThrow();
        assertThat(asked).isEqualTo("/sign-in?returnTo=%2Ftasks%3Fmine%3Dtrue");

        var answer = visitor.signIn("proposer", "verdant-demo", "/tasks?mine=true");

        assertThat(answer.headers().firstValue("Location")).contains("/tasks?mine=true");
    }

    @Test
    void what_was_typed_survives_a_session_that_ended() {
        var visitor = Visitor.signedIn("proposer", port);
        var token = visitor.token("/account/tokens");
        visitor.loseSession();

        var met = visitor.post("/tasks/x/completion", Map.of("comment", "Long <b>thoughts\nin two lines"), token);
        assertThat(met.headers().firstValue("Location").orElseThrow())
                .startsWith("/sign-in")
                .contains("kept=true");
        var back = visitor.signIn("proposer", "verdant-demo", "/");

        assertThat(back.headers().firstValue("Location")).contains("/sign-in/kept");
        assertThat(visitor.get("/sign-in/kept").body())
                .contains("action=\"/tasks/x/completion\"", "Long &lt;b&gt;thoughts\nin two lines");
    }

    @Test
    void a_form_of_another_site_is_not_kept() {
        var visitor = new Visitor(port);

        var met = visitor.post("/tasks/x/completion", Map.of("outcome", "APPROVE"), "forged");

        assertThat(met.headers().firstValue("Location")).contains("/sign-in?returnTo=%2F");
        assertThat(visitor.cookie("SESSION")).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var visitor = Visitor.signedIn("proposer", port);
        var session = visitor.cookie("SESSION").orElseThrow();

        visitor.post("/sign-out", Map.of(), visitor.token("/account/tokens"));

        assertThat(jdbc.sql("select count(*) from spring_session where session_id = :id")
                        .param(
                                "id",
                                new String(
                                        java.util.Base64.getDecoder().decode(session.getValue()),
                                        java.nio.charset.StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor.get("/tasks").statusCode()).isEqualTo(302);
    }

    @Test
    void a_disabled_person_is_out_at_once_and_cannot_come_back() {
        var visitor = Visitor.signedIn("reviewer9", port);
        var person = person("reviewer9");

        disablePerson.disable(person, admin());
        try {
            assertThat(visitor.get("/tasks").statusCode()).isEqualTo(302);
            assertThat(new Visitor(port)
                            .signIn("reviewer9", "verdant-demo", "/")
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            enablePerson.enable(person, admin());
        }
    }

    @Test
    void a_revoked_role_stops_at_once_and_the_session_ends() {
        var person = person("coordinator2");
        var visitor = Visitor.signedIn("coordinator2", port);
        assertThat(visitor.get("/monitor").statusCode()).isEqualTo(200);

        revokeRole.revoke(person, Role.COORDINATOR, admin());
        try {
            assertThat(visitor.get("/monitor").statusCode()).isEqualTo(302);
            assertThat(Visitor.signedIn("coordinator2", port).get("/monitor").statusCode())
                    .isEqualTo(403);
        } finally {
            grantRole.grant(person, new NewRole("coordinator", null, null), admin());
        }
    }

    private PersonId person(String account) {
        return directory
                .withEmail(account + "@demo.verdant.example")
                .orElseThrow()
                .id();
    }

    private Actor admin() {
        return directory.actor(person("admin")).orElseThrow();
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
