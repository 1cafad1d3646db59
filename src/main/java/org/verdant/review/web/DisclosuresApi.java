package org.verdant.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.document.DocumentCard;
import org.verdant.review.DisclosureReader;
import org.verdant.review.PublicComment;
import org.verdant.review.web.DisclosedFiles.DisclosedHead;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Money;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;

/** Financings that lie or lay open to everybody, for programs. No sign-in; who has something to say says it on the page. */
@RestController
@RequestMapping("/api/disclosures")
class DisclosuresApi {
    private final DisclosureReader disclosures;
    private final DisclosedFiles files;

    DisclosuresApi(DisclosureReader disclosures, DisclosedFiles files) {
        this.disclosures = disclosures;
        this.files = files;
    }

    /** @param open whether comments are still taken */
    record DisclosureItem(
            String number, String title, String category, Instant openedAt, Instant endsAt, boolean open) {
        static DisclosureItem of(DisclosedHead head) {
            var disclosure = head.disclosure();
            return new DisclosureItem(
                    disclosure.number(),
                    head.title(),
                    disclosure.category(),
                    disclosure.openedAt(),
                    disclosure.endsAt(),
                    head.open());
        }
    }

    record Sum(String amount, String currency) {
        static @Nullable Sum of(@Nullable Money money) {
            return money == null
                    ? null
                    : new Sum(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }

    record DisclosurePaper(String fileName, String mediaType, long size, String address) {
        static DisclosurePaper of(String number, DocumentCard card) {
            return new DisclosurePaper(
                    card.fileName(),
                    card.mediaType(),
                    card.size(),
                    "/disclosures/" + number + "/documents/" + card.id());
        }
    }

    record DisclosureComment(String name, String words, Instant writtenAt) {
        static DisclosureComment of(PublicComment comment) {
            return new DisclosureComment(comment.name(), comment.words(), comment.writtenAt());
        }
    }

    /**
     * A disclosed file as everybody sees it.
     *
     * @param financing what is financed, of the cost of the project
     * @param countries that benefit
     * @param comments that the secretariat has looked at
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DisclosureAnswer(
            String number,
            String title,
            String summary,
            String category,
            Instant openedAt,
            Instant endsAt,
            boolean open,
            String lead,
            String leadCountry,
            @Nullable String leadFinancier,
            @Nullable Sum financing,
            @Nullable Sum cost,
            List<String> countries,
            List<DisclosurePaper> papers,
            List<DisclosureComment> comments) {}

    @GetMapping
    ListPage<DisclosureItem> list(ListQuery page) {
        page.sort(Set.of());
        var found = disclosures.page(page.limit() + 1, after(page.cursor()));
        return ListPage.of(files.heads(found), page.limit(), disclosures.count(), DisclosuresApi::cursor)
                .map(DisclosureItem::of);
    }

    @GetMapping("/{number}")
    DisclosureAnswer show(@PathVariable String number) {
        var disclosure = disclosures.require(number);
        var file = files.of(disclosure);
        var facts = file.facts();
        var financier = facts.project().leadFinancier();
        return new DisclosureAnswer(
                number,
                facts.title(),
                facts.summary(),
                disclosure.category(),
                disclosure.openedAt(),
                disclosure.endsAt(),
                file.open(),
                facts.leadOrganisationName(),
                facts.leadCountry().value(),
                financier == null ? null : financier.name(),
                Sum.of(file.terms().amount()),
                Sum.of(facts.budget()),
                file.terms().countries().stream().map(CountryCode::value).toList(),
                files.papers(disclosure).stream()
                        .map(card -> DisclosurePaper.of(number, card))
                        .toList(),
                disclosures.comments(disclosure, null).stream()
                        .map(DisclosureComment::of)
                        .toList());
    }

    private static String cursor(DisclosedHead last) {
        return Cursors.of(last.disclosure().caseId());
    }

    private static @Nullable CaseId after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new CaseId(UUID.fromString(Cursors.read(cursor, 1).get(0)));
        } catch (IllegalArgumentException forged) {
            throw Cursors.invalid();
        }
    }
}
