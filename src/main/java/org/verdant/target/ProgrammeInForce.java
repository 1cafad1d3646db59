package org.verdant.target;

import org.springframework.stereotype.Component;

/**
 * Which programme runs on this node. The one that came into force last runs, on every node; a file that ships with the product, or that
 * the operator names, comes into force with the first start that sees it.
 */
@Component
class ProgrammeInForce {
    private final Programme programme;
    private final ProgrammeVersions versions;
    private final RecordShippedProgramme recordShipped;

    ProgrammeInForce(Programme programme, ProgrammeVersions versions, RecordShippedProgramme recordShipped) {
        this.programme = programme;
        this.versions = versions;
        this.recordShipped = recordShipped;
    }

    void start() {
        recordShipped.record();
        look();
    }

    /** Takes up what another node put in force. */
    void look() {
        var running = versions.running();
        if (running.isPresent() && !running.get().equals(programme.text().sha256())) {
            versions.runningContent().map(ProgrammeText::of).ifPresent(programme::use);
        }
    }
}
