package org.verdant.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Reads the cards from rows. The statements name the columns that the readers need. */
final class Cards {
    /** The roles of the person {@code p} on {@code :today}: granted, begun, neither over nor revoked, and the person not disabled. */
    static final String ROLES_NOW = """
            array(select g.role from role_grant g
                   where g.person_id = p.id and p.disabled_at is null and g.revoked_at is null
                     and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today))""";

    static final String COLUMNS =
            "select p.id, p.name, p.email, o.id as organisation_id, o.name as organisation_name, o.country, o.type, "
                    + ROLES_NOW
                    + " as roles, array(select e.field from person_expertise e where e.person_id = p.id) as expertise";

    static final String PEOPLE = " from person p join organisation o on o.id = p.organisation_id ";

    static final String PERSON = COLUMNS + PEOPLE;

    static final String ORGANISATION =
            "select o.id as organisation_id, o.name as organisation_name, o.country, o.type from organisation o";

    private Cards() {}

    static PersonCard person(ResultSet row, int number) throws SQLException {
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                organisation(row, number),
                roles(row.getArray("roles")),
                Set.of((String[]) row.getArray("expertise").getArray()));
    }

    static OrganisationCard organisation(ResultSet row, int number) throws SQLException {
        return new OrganisationCard(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                CountryCode.of(row.getString("country")),
                row.getString("type"));
    }

    static EmploymentCard employment(ResultSet row, int number) throws SQLException {
        return new EmploymentCard(
                new PersonId(row.getObject("person_id", UUID.class)),
                organisation(row, number),
                EmploymentKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) names.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
