package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.support.Refused;

/** The programme file has versions that two administrators put in force. Each test is undone, and the programme of the node with it. */
class ProgrammeVersionsTest extends LedgerTest {
    private static final String RULE =
            "    version: 1\n    reason: First reading of the plan\n    name: {en: Joint research";

    @Autowired
    ProposeProgramme propose;

    @Autowired
    ConfirmProgramme confirm;

    @Autowired
    RejectProgramme reject;

    @Autowired
    ProgrammeHistory history;

    @Autowired
    ProgrammeInForce inForce;

    @Autowired
    Programme programme;

    @Autowired
    TargetVersions versions;

    @Autowired
    Directory directory;

    Actor first;
    Actor second;

    @BeforeEach
    void twoAdministrators() {
        first = actor("admin");
        second = actor("admin2");
    }

    @Test
    void what_ships_is_the_first_version_and_runs() {
        var shipped = history.newest(null, 100);

        assertThat(shipped.get(shipped.size() - 1).number()).isEqualTo(1);
        assertThat(history.content()).isEqualTo(RecordDefinitionsTest.file());
        assertThat(history.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_proposal_runs_only_after_a_second_administrator_confirmed_it() {
        var id = propose(history.content().replace("Joint research and development projects", "Joint research"));
        assertThat(name()).isEqualTo("Joint research and development projects");
        Refused.with(Forbidden.class, "four-eyes", () -> confirm.confirm(id, first));

        confirm.confirm(id, second);

        assertThat(name()).isEqualTo("Joint research");
        assertThat(history.require(id).decidedBy()).isEqualTo(second.person());
        Refused.with(Conflict.class, "programme-decided", () -> confirm.confirm(id, second));
    }

    @Test
    void K25_a_new_rule_counts_at_once_beside_the_old_one() {
        post(ClaimMother.activity().to(RESEARCH).on(HELD).claim());
        post(ClaimMother.activity().to(RESEARCH).on(HELD.plusDays(9)).claim());
        goTo(TODAY.plusDays(1));
        var narrower = "    version: 2\n    reason: The ministers decided\n    window: {from: 2024-10-23, to: " + HELD
                + "}\n    name: {en: Joint research";

        confirm.confirm(propose(history.content().replace(RULE, narrower)), second);

        assertThat(versions.of(RESEARCH, TODAY, clock.instant()))
                .extracting(version -> version.definition().version(), VersionStanding::counted)
                .containsExactly(tuple(2, 1), tuple(1, 2));
        assertThat(programme.require(RESEARCH).version()).isEqualTo(2);
    }

    @Test
    void K25_a_rule_that_changes_without_a_new_version_is_refused_before_anybody_confirms() {
        assertThat(refused(history.content().replace("countAt: STARTED", "countAt: INITIATED")))
                .singleElement()
                .asString()
                .startsWith("content programme-line");
    }

    @Test
    void every_wrong_line_is_named_and_a_code_that_files_name_cannot_go() {
        assertThat(refused(history.content()
                        .replace("minimum: 25", "minimum: many")
                        .replace("pass: 60", "pass: x")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.equals("content programme-line"));
        assertThat(refused(history.content().replace("code: CONNECTIVITY,", "code: CONNECTION,")))
                .isNotEmpty();
        assertThat(refused(history.content())).containsExactly("content programme-unchanged");
    }

    @Test
    void a_proposal_made_from_what_does_not_run_any_more_is_refused() {
        var one = propose(history.content() + "# one\n");
        var other = propose(history.content() + "# other\n");
        var begun = history.sha256();
        confirm.confirm(one, second);

        Refused.with(Conflict.class, "programme-changed-meanwhile", () -> confirm.confirm(other, second));
        assertThat(Refused.fields(() ->
                        propose.propose(new ProgrammeDraft(history.content() + "# late\n", "Late", begun), first)))
                .containsExactly("content programme-outdated");
    }

    @Test
    void a_proposal_can_be_turned_down_with_a_reason() {
        var id = propose(history.content() + "# one\n");
        assertThat(Refused.fields(() -> reject.reject(id, " ", second))).containsExactly("rejectReason required");

        reject.reject(id, "The ministers did not decide that", second);

        assertThat(history.require(id).state()).isEqualTo(ProgrammeVersion.State.REJECTED);
        Refused.with(Conflict.class, "programme-decided", () -> confirm.confirm(id, second));
    }

    @Test
    void another_node_takes_up_what_came_into_force() {
        var before = programme.text();
        confirm.confirm(propose(history.content() + "# for all nodes\n"), second);
        programme.use(before);

        inForce.look();

        assertThat(history.content()).endsWith("# for all nodes\n");
    }

    @Test
    void the_difference_shows_the_lines_that_went_and_came_with_a_few_around() {
        var id =
                propose(history.content().replace("en: Joint research and development projects", "en: Joint research"));

        var lines = history.difference(id);

        assertThat(lines).hasSizeLessThan(12);
        assertThat(lines.stream().filter(DiffLine::changed))
                .extracting(line ->
                        (line.old() == null ? "+" : "-") + line.text().strip().split(",")[0])
                .containsExactly("-name: {en: Joint research and development projects", "+name: {en: Joint research");
    }

    private UUID propose(String content) {
        return propose.propose(new ProgrammeDraft(content, "Decided by the ministers", history.sha256()), first);
    }

    private java.util.List<String> refused(String content) {
        return Refused.fields(() -> propose(content));
    }

    private String name() {
        return programme.require(RESEARCH).name().en();
    }

    private Actor actor(String name) {
        return directory
                .withEmail(name + "@demo.verdant.example")
                .flatMap(card -> directory.actor(card.id()))
                .orElseThrow();
    }
}
