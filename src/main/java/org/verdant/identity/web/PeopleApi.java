package org.verdant.identity.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.CreatePerson;
import org.verdant.identity.EmploymentCard;
import org.verdant.identity.EmploymentKind;
import org.verdant.identity.NewPerson;
import org.verdant.identity.PeopleRegister;
import org.verdant.identity.PersonFile;
import org.verdant.identity.PersonRow;
import org.verdant.identity.RoleGrantCard;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.shared.web.Versions;

/** People for programs: found, read with their roles and employment, entered. */
@RestController
@RequestMapping("/api/admin/people")
class PeopleApi {
    private final PeopleRegister people;
    private final CreatePerson createPerson;

    PeopleApi(PeopleRegister people, CreatePerson createPerson) {
        this.people = people;
        this.createPerson = createPerson;
    }

    /** A person in a list. */
    record PersonAnswer(
            String id, String name, String email, String organisation, boolean disabled, List<String> roles) {
        static PersonAnswer of(PersonRow row) {
            var card = row.card();
            return new PersonAnswer(
                    card.id().toString(),
                    card.name(),
                    card.email(),
                    card.organisation().id().toString(),
                    row.disabled(),
                    card.roles().stream().map(role -> role.code()).sorted().toList());
        }
    }

    /** A role with its time. */
    record RoleAnswer(String role, LocalDate from, @Nullable LocalDate to, boolean revoked) {
        static RoleAnswer of(RoleGrantCard grant) {
            return new RoleAnswer(grant.role().code(), grant.from(), grant.to(), grant.revoked());
        }
    }

    /** Where and when somebody worked or governed. */
    record EmploymentAnswer(
            String organisation,
            EmploymentKind kind,
            LocalDate from,
            @Nullable LocalDate to) {
        static EmploymentAnswer of(EmploymentCard card) {
            return new EmploymentAnswer(card.organisation().id().toString(), card.kind(), card.from(), card.to());
        }
    }

    /** Everything about one person; no password is in it. */
    record PersonFileAnswer(
            String id,
            String name,
            String email,
            String organisation,
            boolean disabled,
            boolean canSignIn,
            List<String> expertise,
            List<RoleAnswer> roles,
            List<EmploymentAnswer> employments) {
        static PersonFileAnswer of(PersonFile file) {
            var card = file.card();
            return new PersonFileAnswer(
                    card.id().toString(),
                    card.name(),
                    card.email(),
                    card.organisation().id().toString(),
                    file.disabled(),
                    file.canSignIn(),
                    card.expertise().stream().sorted().toList(),
                    file.grants().stream().map(RoleAnswer::of).toList(),
                    file.employments().stream().map(EmploymentAnswer::of).toList());
        }
    }

    @GetMapping
    ListPage<PersonAnswer> list(@RequestParam(defaultValue = "") String q, ListQuery query) {
        var after = query.cursor() == null ? List.<String>of() : Cursors.read(query.cursor(), 2);
        var found = people.page(
                q,
                after.isEmpty() ? null : after.get(0),
                after.isEmpty() ? null : PersonId.of(after.get(1)),
                query.limit() + 1);
        return ListPage.of(
                        found,
                        query.limit(),
                        people.count(q),
                        row -> Cursors.of(row.card().name(), row.card().id()))
                .map(PersonAnswer::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonFileAnswer> read(@PathVariable PersonId id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    ResponseEntity<PersonFileAnswer> create(@RequestBody NewPerson typed, Actor actor) {
        var id = createPerson.create(typed, actor);
        return answer(ResponseEntity.created(URI.create("/api/admin/people/" + id)), id);
    }

    private ResponseEntity<PersonFileAnswer> answer(ResponseEntity.BodyBuilder builder, PersonId id) {
        return builder.eTag(Versions.etag(people.version(id))).body(PersonFileAnswer.of(people.of(id)));
    }
}
