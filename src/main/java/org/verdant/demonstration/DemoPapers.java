package org.verdant.demonstration;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.RequiredDocuments;
import org.verdant.shared.Actor;

/** The papers that people of the demonstration attach: small, and each with its file's title. */
@Component
class DemoPapers {
    private static final String LETTER_OF_A_PARTNER = "COMMITMENT";

    private final AttachDocument attaching;
    private final DemoCast cast;

    DemoPapers(AttachDocument attaching, DemoCast cast) {
        this.attaching = attaching;
        this.cast = cast;
    }

    /** Everything that the track asks for, at every stage, with a letter of each partner. */
    void attachRequired(DemoFile file) {
        var kinds = new ArrayList<>(RequiredDocuments.ofAnyStage(file.project().track()));
        for (int i = 1; i < file.project().partners().size(); i++) {
            kinds.add(LETTER_OF_A_PARTNER);
        }
        kinds.forEach(kind -> attach(file, kind));
    }

    /** By the lead. Answers its id. */
    String attach(DemoFile file, String kind) {
        return attach(file, kind, cast.actor(file.project().lead()));
    }

    String attach(DemoFile file, String kind, Actor actor) {
        var name = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        var pdf = new ByteArrayInputStream(DemoPdf.of(file.project().title(), name));
        return attaching
                .attach(file.caseId(), kind, name + ".pdf", pdf, actor)
                .id()
                .toString();
    }
}
