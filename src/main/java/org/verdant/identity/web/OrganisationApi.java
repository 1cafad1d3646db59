package org.verdant.identity.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.NewOrganisation;
import org.verdant.identity.OrganisationFile;
import org.verdant.identity.OrganisationRegister;
import org.verdant.identity.RegisterEntry;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.shared.web.Versions;

/** Organisations for programs. */
@RestController
@RequestMapping("/api/admin/organisations")
class OrganisationApi {
    private final OrganisationRegister register;
    private final OrganisationChanges changes;

    OrganisationApi(OrganisationRegister register, OrganisationChanges changes) {
        this.register = register;
        this.changes = changes;
    }

    /** An organisation in its newest version. */
    record OrganisationAnswer(
            String id,
            int version,
            String name,
            CountryCode country,
            String type,
            @Nullable String identifier,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            RegisterEntry.@Nullable Certainty certainty) {
        static OrganisationAnswer of(OrganisationFile file) {
            return new OrganisationAnswer(
                    file.card().id().toString(),
                    file.version(),
                    file.card().name(),
                    file.card().country(),
                    file.card().type(),
                    file.identifier(),
                    file.from(),
                    file.to(),
                    file.source(),
                    file.certainty());
        }
    }

    @GetMapping
    ListPage<OrganisationAnswer> list(@RequestParam(defaultValue = "") String q, ListQuery query) {
        var after = query.cursor() == null ? List.<String>of() : Cursors.read(query.cursor(), 2);
        var limit = query.limit() + 1;
        var found = after.isEmpty()
                ? register.page(q, null, null, limit)
                : register.page(q, after.get(0), OrganisationId.of(after.get(1)).value(), limit);
        return ListPage.of(
                        found,
                        query.limit(),
                        register.count(q),
                        file -> Cursors.of(file.card().name(), file.card().id()))
                .map(OrganisationAnswer::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationAnswer> read(@PathVariable OrganisationId id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    ResponseEntity<OrganisationAnswer> enter(@RequestBody NewOrganisation typed, Actor actor) {
        var id = changes.enter().enter(typed, actor);
        return answer(ResponseEntity.created(URI.create("/api/admin/organisations/" + id)), id);
    }

    @PutMapping("/{id}")
    ResponseEntity<OrganisationAnswer> change(
            @PathVariable OrganisationId id,
            @RequestBody NewOrganisation typed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        changes.change().change(id, typed, Versions.seen(ifMatch), actor);
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<OrganisationAnswer> answer(ResponseEntity.BodyBuilder builder, OrganisationId id) {
        var file = register.require(id);
        return builder.eTag(Versions.etag(file.version())).body(OrganisationAnswer.of(file));
    }
}
