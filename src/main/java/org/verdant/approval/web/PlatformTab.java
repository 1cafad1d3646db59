package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.verdant.approval.PlatformStage;
import org.verdant.approval.PlatformStageReader;
import org.verdant.approval.PlatformStageView;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The tab "Platform": the stages that the case has reached, for people and programs. */
@Controller
class PlatformTab {
    private final ProposalAccess access;
    private final PlatformPart part;
    private final PlatformStageReader stages;

    PlatformTab(ProposalAccess access, PlatformPart part, PlatformStageReader stages) {
        this.access = access;
        this.part = part;
        this.stages = stages;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Stage(
            PlatformStage stage,
            LocalDate on,
            @Nullable String summary,
            @Nullable String documentId,
            Instant recordedAt) {
        static Stage of(PlatformStageView view) {
            return new Stage(
                    view.stage(),
                    view.on(),
                    view.summary(),
                    view.document() == null ? null : view.document().toString(),
                    view.recordedAt());
        }
    }

    record Stages(List<Stage> items) {}

    @GetMapping("/proposals/{id}/platform")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAllAttributes(part.model(id));
        return "approval/platform";
    }

    @GetMapping("/api/proposals/{id}/platform")
    @ResponseBody
    Stages list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Stages(stages.of(id).stream().map(Stage::of).toList());
    }
}
