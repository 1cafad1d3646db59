package org.verdant.workflow;

import org.springframework.stereotype.Component;

/** The main process of a track: most files take the common road, texts of governance and the research platform have their own. */
@Component
public class MainProcesses {
    private final ProposalProcess proposal;
    private final GovernanceProcess governance;
    private final PlatformProcess platform;

    MainProcesses(ProposalProcess proposal, GovernanceProcess governance, PlatformProcess platform) {
        this.proposal = proposal;
        this.governance = governance;
        this.platform = platform;
    }

    /** Starts the file's one process and runs it to the first step that waits for somebody. */
    public void start(CaseFile file) {
        switch (file.track()) {
            case GovernanceProcess.TRACK_CODE -> governance.start(file);
            case PlatformProcess.TRACK_CODE -> platform.start(file);
            default -> proposal.start(file);
        }
    }

    /** Takes over what a completed version changed. */
    public void refresh(CaseFile file) {
        proposal.refresh(file);
    }
}
