package org.verdant.reporting.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** A coordinator ends the work on a running project, for programs. */
@RestController
class StopProjectApi {
    private final StopProject stopProject;
    private final ProposalReader proposals;

    StopProjectApi(StopProject stopProject, ProposalReader proposals) {
        this.stopProject = stopProject;
        this.proposals = proposals;
    }

    /** Where the file stands afterwards. */
    record Answer(String id, Status status) {}

    @PostMapping("/api/proposals/{id}/stop")
    Answer stop(@PathVariable CaseId id, @RequestBody StopProjectForm form, Actor actor) {
        stopProject.stop(id, form, actor);
        return new Answer(id.toString(), proposals.facts(id).status());
    }
}
