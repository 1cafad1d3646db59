package org.verdant.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

/** What the countries say to a project, through their focal points. */
public final class CountriesRoad {
    private static final List<String> FOCAL_POINTS = List.of("focal.pk", "focal.la", "focal.kh", "focal.mn");

    private final ApplicationContext beans;
    private final Road people;

    public CountriesRoad(ApplicationContext beans) {
        this.beans = beans;
        this.people = new Road(beans);
    }

    /** Whoever is asked has nothing against it. */
    public void consent(CaseId file) {
        FOCAL_POINTS.forEach(focal -> consents(file, focal));
    }

    private void consents(CaseId file, String focal) {
        for (var step : beans.getBean(WhereIs.class).of(file)) {
            if (step.key().equals("giveNoObjection")) {
                try {
                    var door = beans.getBean(TaskDoor.class);
                    door.open(step.taskId(), people.actor(focal));
                    door.complete(step.taskId(), PanelRoad.json(answer(file, focal)), people.actor(focal));
                } catch (NotFound anotherCountry) {
                    // the step of another country
                }
            }
        }
    }

    /** A study and a financing need the letter of each country. */
    private String answer(CaseId file, String focal) {
        var track = beans.getBean(ProposalReader.class).facts(file).track();
        return track.equals("STUDY") || track.equals("FINANCING")
                ? "{'answer':'NO_OBJECTION','documentId':'" + letter(file, focal) + "'}"
                : "{'answer':'NO_OBJECTION'}";
    }

    /** The letter of a country, attached by whoever answers for it. */
    public String letter(CaseId file, String person) {
        return beans.getBean(AttachDocument.class)
                .attach(
                        file,
                        AttachDocument.COUNTRY_LETTER,
                        "letter.pdf",
                        new ByteArrayInputStream(Projects.pdf("NO_OBJECTION")),
                        people.actor(person))
                .id()
                .toString();
    }
}
