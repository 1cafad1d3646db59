package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.SilenceReader;
import org.verdant.proposal.AdoptedCard;
import org.verdant.proposal.GovernanceDetails.Subtype;
import org.verdant.proposal.TextReader;
import org.verdant.shared.CountryCode;

/** Adopted texts with their supporters, for programs. No sign-in. */
@RestController
@RequestMapping("/api/statements")
class StatementsApi {
    private final TextReader texts;
    private final SilenceReader silences;

    StatementsApi(TextReader texts, SilenceReader silences) {
        this.texts = texts;
        this.silences = silences;
    }

    record Item(String number, String title, Subtype subtype, String sha256, Instant adoptedAt) {
        static Item of(AdoptedCard adopted) {
            return new Item(adopted.number(), adopted.title(), adopted.subtype(), adopted.hash(), adopted.adoptedAt());
        }
    }

    record Items(List<Item> items) {}

    /**
     * An adopted text as it is open to everybody.
     *
     * @param didNotObject members that said nothing: silence was consent
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Statement(
            String number,
            String title,
            Subtype subtype,
            String forum,
            String language,
            String text,
            String sha256,
            Instant adoptedAt,
            List<String> supporters,
            List<String> didNotObject) {}

    @GetMapping
    Items list() {
        return new Items(texts.adopted().stream().map(Item::of).toList());
    }

    @GetMapping("/{number}")
    Statement show(@PathVariable String number) {
        var adopted = texts.adopted(number);
        var silence = silences.of(adopted.caseId()).get(0);
        return new Statement(
                adopted.number(),
                adopted.title(),
                adopted.subtype(),
                adopted.forum(),
                adopted.text().language(),
                adopted.text().body(),
                adopted.text().hash(),
                adopted.adoptedAt(),
                codes(silence.supporters()),
                codes(silence.silent()));
    }

    private static List<String> codes(List<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).toList();
    }
}
