package org.verdant.identity;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Says what somebody knows about, so that a panel finds its experts. Refuses a field that no panel asks for. */
@UseCase
public class ChangeExpertise {
    /** The working groups, and what panels and checks ask for beside them. */
    public static final List<String> FIELDS = List.of(
            "green-energy",
            "interconnection",
            "oil-and-gas",
            "smart-energy",
            "green-finance",
            "universities",
            "communication",
            "think-tanks",
            "standards",
            "planning",
            "non-proliferation");

    private final People people;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ChangeExpertise(People people, Directory directory, ApplicationEventPublisher events) {
        this.people = people;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Replaces the fields in which a person reviews.
     *
     * @param fields all that the person knows about; what is not among them is taken away
     */
    public void change(PersonId id, List<@Nullable String> fields, Actor actor) {
        var person = directory.person(id);
        var known = new TreeSet<String>();
        for (var field : fields) {
            if (field == null || field.isBlank()) {
                continue;
            }
            if (!FIELDS.contains(field)) {
                throw new Invalid(FieldError.of("expertise", "unknown-expertise"));
            }
            known.add(field);
        }
        people.setExpertise(person.id(), known);
        events.publishEvent(new ExpertiseChanged(actor.person(), id, String.join(",", known)));
    }
}
