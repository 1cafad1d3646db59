package org.verdant.processes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.SilenceReader;
import org.verdant.approval.SilenceView;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Governances;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.TextReader;
import org.verdant.proposal.TextStage;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.Projects;

/** Takes a text of governance along its road, as the people of the demonstration would. */
final class GovernanceRoad {
    static final String OBJECTION = "{'answer':'OBJECTION','reason':'The second paragraph binds our parliament'}";
    static final String SUPPORT = "{'answer':'SUPPORT'}";

    private final Road road;

    GovernanceRoad(ApplicationContext context) {
        road = new Road(context);
    }

    Road road() {
        return road;
    }

    LocalDate today() {
        return LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
    }

    CaseId submitted() {
        return submitted(Governances.statement(today()));
    }

    CaseId submitted(ObjectNode content) {
        var proposer = road.actor(Road.PROPOSER);
        var file = road.bean(CreateDraft.class).create(Track.GOVERNANCE, content, proposer);
        road.bean(SubmitProposal.class).submit(file, proposer);
        return file;
    }

    /** The drafting group has its text. */
    CaseId drafting(ObjectNode content) {
        var file = submitted(content);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    /** Before the members: the silence runs. */
    CaseId silent() {
        return silent(Governances.statement(today()));
    }

    CaseId silent(ObjectNode content) {
        var file = drafting(content);
        putForward(file, "{}");
        return file;
    }

    void putForward(CaseId file, String draft) {
        road.does(Road.PROPOSER, file, "draftText", draft);
        road.does("safeguards", file, "checkText", "{'outcome':'CLEAR'}");
    }

    CaseId adopted(ObjectNode content) {
        var file = silent(content);
        road.passDays(21);
        return file;
    }

    void answers(String focalPoint, CaseId file, String form) {
        Countries.does(road, focalPoint, file, "answerText", form);
    }

    List<SilenceView> silences(CaseId file) {
        return road.bean(SilenceReader.class).of(file);
    }

    TextStage stage(CaseId file) {
        return road.bean(TextReader.class).stage(file).orElseThrow();
    }

    String letter(CaseId file, String person) {
        return attached(file, AttachDocument.COUNTRY_LETTER, person);
    }

    String attached(CaseId file, String kind, String person) {
        return road.bean(AttachDocument.class)
                .attach(
                        file,
                        kind,
                        "paper.pdf",
                        new ByteArrayInputStream(Projects.pdf(kind + file + person)),
                        road.actor(person))
                .id()
                .toString();
    }
}
