package org.verdant.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** Who stands behind what was claimed: nobody of the proposer's organisation moves its counter (K21). */
@Component
public class Proposers {
    private final JdbcClient jdbc;
    private final Directory directory;

    Proposers(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Whether the actor proposed a credit of the file, or belongs to the organisation that did. */
    public boolean include(CaseId caseId, Actor actor) {
        record Whose(UUID proposer, UUID organisation) {}
        return jdbc
                .sql("select distinct proposer, organisation from credit_claim where case_id = :case")
                .param("case", caseId.value())
                .query((row, n) ->
                        new Whose(row.getObject("proposer", UUID.class), row.getObject("organisation", UUID.class)))
                .stream()
                .anyMatch(whose -> isOf(whose.proposer(), whose.organisation(), actor));
    }

    /** Claims of the first releases name only the person: then that person's organisation of today counts. */
    private boolean isOf(@Nullable UUID proposer, @Nullable UUID organisation, Actor actor) {
        if (organisation != null && actor.organisation().equals(new OrganisationId(organisation))) {
            return true;
        }
        if (proposer == null) {
            return false;
        }
        var person = new PersonId(proposer);
        return actor.is(person)
                || (organisation == null
                        && directory
                                .find(person)
                                .filter(card -> card.organisation().id().equals(actor.organisation()))
                                .isPresent());
    }
}
