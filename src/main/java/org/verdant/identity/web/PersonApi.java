package org.verdant.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.DisablePerson;
import org.verdant.identity.EmploymentEnding;
import org.verdant.identity.EnablePerson;
import org.verdant.identity.NewEmployment;
import org.verdant.identity.NewRole;
import org.verdant.identity.PersonName;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Versions;

/** What an administrator changes about a person, for programs: name and address, roles, employment, expertise, whether the person gets in. */
@RestController
@RequestMapping("/api/admin/people/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class PersonApi {
    private final PersonChanges changes;
    private final DisablePerson disablePerson;
    private final EnablePerson enablePerson;

    PersonApi(PersonChanges changes, DisablePerson disablePerson, EnablePerson enablePerson) {
        this.changes = changes;
        this.disablePerson = disablePerson;
        this.enablePerson = enablePerson;
    }

    record Expertise(@Nullable List<String> fields) {}

    @PutMapping
    void rename(
            @PathVariable PersonId id,
            @RequestBody PersonName typed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        changes.renamePerson().rename(id, typed, Versions.seen(ifMatch), actor);
    }

    @PostMapping("/roles")
    void grant(@PathVariable PersonId id, @RequestBody NewRole typed, Actor actor) {
        changes.grantRole().grant(id, typed, actor);
    }

    @PostMapping("/roles/{role}/revocation")
    void revoke(@PathVariable PersonId id, @PathVariable String role, Actor actor) {
        var held = Role.ofCode(role).orElseThrow(() -> new NotFound("not-found"));
        changes.revokeRole().revoke(id, held, actor);
    }

    @PostMapping("/employments")
    void employ(@PathVariable PersonId id, @RequestBody NewEmployment typed, Actor actor) {
        changes.recordEmployment().record(id, typed, actor);
    }

    @PostMapping("/employments/end")
    void end(@PathVariable PersonId id, @RequestBody EmploymentEnding typed, Actor actor) {
        changes.endEmployment().end(id, typed, actor);
    }

    @PostMapping("/expertise")
    void expertise(@PathVariable PersonId id, @RequestBody Expertise typed, Actor actor) {
        changes.changeExpertise().change(id, typed.fields() == null ? List.of() : typed.fields(), actor);
    }

    @PostMapping("/disabling")
    void disable(@PathVariable PersonId id, Actor actor) {
        disablePerson.disable(id, actor);
    }

    @PostMapping("/enabling")
    void enable(@PathVariable PersonId id, Actor actor) {
        enablePerson.enable(id, actor);
    }
}
