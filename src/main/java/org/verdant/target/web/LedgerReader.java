package org.verdant.target.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.target.LedgerQuery;
import org.verdant.target.Programme;
import org.verdant.target.Target;

/** Reads a part of the ledger as its reader may see it: names and refused claims only for those who verify and check. */
@Component
class LedgerReader {
    private final Programme programme;
    private final CreditLedger ledger;
    private final Directory directory;

    LedgerReader(Programme programme, CreditLedger ledger, Directory directory) {
        this.programme = programme;
        this.ledger = ledger;
        this.directory = directory;
    }

    /** A part of the ledger with the people that the reader may see. */
    record Part(ListPage<CreditCard> page, Map<PersonId, PersonCard> people) {
        public @Nullable PersonCard person(PersonId id) {
            return people.get(id);
        }
    }

    /** The target of an address; refuses one that is none ({@code no-target}). */
    Target target(String code) {
        return programme.targets().stream()
                .filter(target -> target.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-target", code));
    }

    Part part(Target target, ListQuery query, @Nullable Actor reader) {
        return part(target, query, LedgerQuery.ALWAYS, LedgerQuery.EVER, reader);
    }

    Part part(Target target, ListQuery query, LocalDate day, Instant knownAt, @Nullable Actor reader) {
        var scope = seesEverything(reader) ? LedgerQuery.Scope.WITH_REFUSED : LedgerQuery.Scope.CREDITS;
        var found = ledger.of(new LedgerQuery(target.code(), scope, day, knownAt, before(query), query.limit()));
        var next = found.next() == null ? null : Cursors.of(found.next());
        var page = new ListPage<>(found.items(), next, found.total(), false);
        return new Part(page, seesEverything(reader) ? directory.people(people(page.items())) : Map.of());
    }

    /** One credit of the target; a refused claim is there only for those who verify and check. */
    CreditCard one(Target target, String id, @Nullable Actor reader) {
        var credit = ledger.require(target.code(), id);
        if (credit.state() == CreditState.REFUSED && !seesEverything(reader)) {
            throw new NotFound("not-found");
        }
        return credit;
    }

    /** That one with the people that the reader may see. */
    Part alone(Target target, String id, @Nullable Actor reader) {
        var page = new ListPage<>(List.of(one(target, id, reader)), null, 1, false);
        return new Part(page, seesEverything(reader) ? directory.people(people(page.items())) : Map.of());
    }

    /** Those who verify and check: they see what was asked for a credit. */
    static boolean verifies(@Nullable Actor reader) {
        return reader != null && reader.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.AUDITOR);
    }

    static boolean seesEverything(@Nullable Actor reader) {
        return reader != null
                && reader.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    static @Nullable Long before(ListQuery query) {
        if (query.cursor() == null) {
            return null;
        }
        var place = Cursors.read(query.cursor(), 1).get(0);
        if (!place.matches("\\d{1,18}")) {
            throw Cursors.invalid();
        }
        return Long.valueOf(place);
    }

    /** Who moved those credits. */
    static Set<PersonId> people(List<CreditCard> credits) {
        return credits.stream()
                .flatMap(credit -> {
                    var reversal = credit.reversal();
                    return reversal == null
                            ? Stream.of(credit.postedBy(), credit.confirmedBy())
                            : Stream.of(
                                    credit.postedBy(),
                                    credit.confirmedBy(),
                                    reversal.reversedBy(),
                                    reversal.confirmedBy());
                })
                .collect(Collectors.toSet());
    }
}
