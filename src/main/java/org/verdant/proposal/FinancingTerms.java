package org.verdant.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.FinancingDetails.Financier;
import org.verdant.proposal.FinancingDetails.PlannedDisbursement;
import org.verdant.proposal.FinancingDetails.Term;
import org.verdant.proposal.FinancingDetails.TermType;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Money;

/**
 * What a financing binds its parties to, as its form says: how much, from whom, under which conditions, paid out when. Of a draft much
 * is missing; of another track everything.
 *
 * @param instrument of the IATI FinanceType list: {@code 421}
 * @param amount what is financed; null while it cannot be read
 * @param rate units of its currency for one US dollar: 1 of dollars; null while there is none
 * @param rateDay of the rate
 * @param rateSource who published it; empty of dollars
 * @param banks the multilateral development banks among the financiers, with their amounts
 * @param institutions names of all financiers
 * @param industry division of ISIC revision 4; empty when no path of low-carbon credit is explored
 * @param pathway the path; empty when none is
 * @param tool what is new about the instrument; empty when nothing is piloted
 * @param countries that receive
 * @param plan in the order of the days
 */
public record FinancingTerms(
        String instrument,
        @Nullable Money amount,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDay,
        String rateSource,
        List<String> institutions,
        List<BigDecimal> banks,
        String industry,
        String pathway,
        String tool,
        List<CountryCode> countries,
        List<Promise> conditions,
        List<Promise> covenants,
        List<Planned> plan) {
    private static final String USD = "USD";

    public FinancingTerms {
        institutions = List.copyOf(institutions);
        banks = List.copyOf(banks);
        countries = List.copyOf(countries);
        conditions = List.copyOf(conditions);
        covenants = List.copyOf(covenants);
        plan = List.copyOf(plan);
    }

    /** A condition precedent or a covenant: what, until when, shown by what. */
    public record Promise(TermType type, String text, LocalDate due, String evidence) {
        static List<Promise> of(List<Term> terms) {
            return terms.stream()
                    .filter(term -> term.type() != null && term.text() != null && term.due() != null)
                    .map(term -> new Promise(
                            term.type(), term.text().strip(), term.due(), FinancingTerms.text(term.evidence())))
                    .toList();
        }
    }

    /** What is to be paid on a day, in the currency of the amount. */
    public record Planned(LocalDate day, BigDecimal amount) {
        static List<Planned> of(List<PlannedDisbursement> plan) {
            return plan.stream()
                    .filter(row -> row.date() != null && row.amount() != null)
                    .map(row -> new Planned(row.date(), row.amount().value()))
                    .sorted(Comparator.comparing(Planned::day))
                    .toList();
        }
    }

    static FinancingTerms of(ProposalContent content) {
        var form = content.details() instanceof FinancingDetails found ? found : Blank.of(FinancingDetails.class);
        var amount = money(form.amount());
        var fx = content.fx();
        var dollars = amount != null && USD.equals(amount.currency().getCurrencyCode());
        return new FinancingTerms(
                text(form.instrument()),
                amount,
                dollars ? BigDecimal.ONE : rate(fx),
                fx == null ? null : fx.date(),
                dollars || fx == null ? "" : text(fx.source()),
                institutions(form.financiers()),
                banks(form.financiers()),
                text(form.industry()),
                text(form.pathway()),
                text(form.tool()),
                countries(content),
                Promise.of(form.conditionsPrecedent()),
                Promise.of(form.covenants()),
                Planned.of(form.disbursementPlan()));
    }

    private static List<CountryCode> countries(ProposalContent content) {
        return content.countries().stream()
                .flatMap(share -> CountryCode.find(share.country()).stream())
                .toList();
    }

    private static @Nullable BigDecimal rate(@Nullable ExchangeRate fx) {
        return fx == null || fx.rate() == null ? null : fx.rate().value();
    }

    private static List<String> institutions(List<Financier> financiers) {
        return financiers.stream()
                .map(financier -> text(financier.organisation()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<BigDecimal> banks(List<Financier> financiers) {
        return financiers.stream()
                .filter(financier ->
                        FinancingDetails.MULTILATERAL.equals(financier.type()) && financier.amount() != null)
                .map(financier -> financier.amount().value())
                .toList();
    }

    private static @Nullable Money money(ProposalContent.@Nullable Total total) {
        if (total == null || total.amount() == null) {
            return null;
        }
        var amount = total.amount().value();
        return Currencies.find(total.currency())
                .filter(currency -> amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits())
                .map(currency -> new Money(amount, currency))
                .orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
