package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** How countries are counted (C3.3): the rules of {@code domain.md} 5 on studies, and its worked example. */
class StudyCountingTest extends LedgerTest {
    @Autowired
    CountryKeys keys;

    @Autowired
    TargetCountries countries;

    @Test
    void K4_several_studies_on_a_country_keep_several_credits_and_count_it_once() {
        var first = study("CN", "LA");
        var second = study("CN", "LA");
        assertThat(counted(COUNTRIES)).isEqualTo(1);
        assertThat(ledger.of(first)).hasSize(1);
        assertThat(ledger.of(second)).hasSize(1);
        reverse(first, COUNTRIES, TODAY);
        assertThat(counted(COUNTRIES)).isEqualTo(1);
        reverse(second, COUNTRIES, TODAY);
        assertThat(counted(COUNTRIES)).isZero();
    }

    @Test
    void K5_a_study_on_three_countries_gives_three_credits_each_on_the_day_of_its_acceptance() {
        var study = new CaseId(UUID.randomUUID());
        accept(study, "LA", HELD);
        accept(study, "KH", HELD.plusDays(30));
        assertThat(counted(COUNTRIES, HELD)).isEqualTo(1);
        assertThat(counted(COUNTRIES, HELD.plusDays(30))).isEqualTo(2);
        goTo(TODAY.plusDays(1));
        accept(study, "MN", TODAY);
        assertThat(ledger.of(study))
                .extracting(CreditCard::effectiveDate)
                .containsExactly(TODAY, HELD.plusDays(30), HELD);
        assertThat(counted(COUNTRIES)).isEqualTo(3);
    }

    @Test
    void K6_neither_China_nor_the_country_of_the_lead_counts() {
        assertThat(refusal("CN", "CN")).isEqualTo("not-another-country");
        assertThat(refusal("MN", "CN")).isEqualTo("not-another-country");
        assertThat(refusal("MN", "MN")).isEqualTo("not-another-country");
        assertThat(refusal("MN", "LA")).isNull();
        assertThat(refusal("CN", "MN")).isNull();
        assertThat(counted(COUNTRIES)).isEqualTo(2);
    }

    @Test
    void K7_a_country_is_a_partner_on_the_effective_date_and_its_later_exit_does_not_reverse() {
        assertThat(refusal("CN", "IT")).isEqualTo("not-a-partner");
        jdbc.sql("insert into register_entry (country, status, valid_from, valid_to, source, certainty) values"
                        + " ('PA', 'PARTNER', '2017-11-17', '2027-03-10', 'test', 'HIGH')")
                .update();
        var before = ClaimMother.study("CN", "PA").on(LocalDate.of(2027, 3, 10));
        var after = ClaimMother.study("CN", "PA").on(LocalDate.of(2027, 3, 11));
        assertThat(post(before.claim()).posted()).isTrue();
        assertThat(post(after.claim()).reason()).isEqualTo("not-a-partner");
        assertThat(counted(COUNTRIES)).isEqualTo(1);
    }

    @Test
    void K7_an_accession_after_the_acceptance_does_not_cure() {
        jdbc.sql("insert into register_entry (country, status, valid_from, source, certainty) values"
                        + " ('NI', 'PARTNER', '2027-04-01', 'test', 'HIGH')")
                .update();
        assertThat(post(ClaimMother.study("CN", "NI").claim()).reason()).isEqualTo("not-a-partner");
        var later = ClaimMother.study("CN", "NI").on(LocalDate.of(2027, 4, 1));
        assertThat(post(later.claim()).posted()).isTrue();
    }

    @Test
    void K8_a_regional_organisation_is_no_country() {
        assertThat(refusal("CN", "ASEAN Centre for Energy")).isEqualTo("not-a-country");
        assertThat(counted(COUNTRIES)).isZero();
    }

    @Test
    void K9_a_country_keeps_its_identity_when_its_code_changes() {
        var renamed = new CountryKeys(RecordDefinitionsTest.programme(
                RecordDefinitionsTest.file() + "\nrenamedCountries: [{from: TP, to: TL}, {from: BU, to: MM}]\n"));
        var plain = keys.of(CountryCode.of("LA"));
        assertThat(renamed.of(CountryCode.of("LA"))).isEqualTo(plain).isNotEqualTo("LA");
        assertThat(renamed.of(CountryCode.of("TL"))).isNotEqualTo(keys.of(CountryCode.of("TL")));
        assertThat(renamed.country(renamed.of(CountryCode.of("TL")))).contains(CountryCode.of("TL"));
        var moved = new CountryKeys(RecordDefinitionsTest.programme(
                RecordDefinitionsTest.file() + "\nrenamedCountries: [{from: LA, to: KH}]\n"));
        assertThat(moved.of(CountryCode.of("KH"))).isEqualTo(plain);
        assertThat(moved.country(plain)).contains(CountryCode.of("KH"));
        var credited = study("CN", "LA");
        assertThat(ledger.of(credited)).extracting(CreditCard::distinctKey).containsExactly(plain);
    }

    @Test
    void K18_a_country_chosen_by_mistake_is_taken_back_alone() {
        var study = new CaseId(UUID.randomUUID());
        accept(study, "LA", HELD);
        accept(study, "KH", HELD);
        var order = order(TODAY, "POSTED_BY_MISTAKE").onlyFor(CountryCode.of("KH"));
        assertThat(correctCredit.correct(study, COUNTRIES, order)).isEqualTo(1);
        assertThat(counted(COUNTRIES, HELD)).isEqualTo(1);
        assertThat(ledger.of(study))
                .extracting(CreditCard::state)
                .containsExactly(CreditState.REVERSED, CreditState.POSTED);
    }

    @Test
    void the_worked_example_gives_two_two_refused_three_two_two_and_three_as_known_before_the_withdrawals() {
        var known = new ArrayList<Instant>();
        var first = new CaseId(UUID.randomUUID());
        accept(first, "LA", HELD);
        accept(first, "KH", HELD);
        known.add(stand(2));
        study("CN", "LA");
        known.add(stand(2));
        var italy = ClaimMother.study("CN", "IT").on(LocalDate.of(2024, 11, 15));
        assertThat(post(italy.claim())).isEqualTo(new CreditResult(false, "not-a-partner"));
        known.add(stand(2));
        var mongolia = study("CN", "MN");
        assertThat(postCredit.post(mongolia, COUNTRIES, null).posted()).isTrue();
        assertThat(ledger.of(mongolia)).hasSize(1);
        known.add(stand(3));
        withdraw(first, "KH");
        known.add(stand(2));
        withdraw(first, "LA");
        known.add(stand(2));
        assertThat(countedAt(TODAY.plusDays(9), known)).containsExactly(2, 2, 2, 3, 2, 2);
        assertThat(countedAt(TODAY.plusDays(4), known)).containsExactly(2, 2, 2, 3, 2, 2);
        assertThat(countedAt(TODAY.plusDays(3), known)).containsExactly(2, 2, 2, 3, 3, 3);
        assertThat(countedAt(HELD, known)).containsExactly(2, 2, 2, 3, 3, 3);
        assertThat(countedAt(HELD.minusDays(1), known)).containsOnly(0);
        assertThat(present(known.get(3))).containsOnlyKeys("KH", "LA", "MN");
        assertThat(present(known.get(5))).containsOnlyKeys("LA", "MN");
    }

    /** What the board shows today; the next step is taken a day later. */
    private Instant stand(int counted) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        assertThat(board.asOf(today, now).of(COUNTRIES).counted()).isEqualTo(counted);
        goTo(today.plusDays(1));
        return now;
    }

    /** The counter as of one day, as it was known at each step. */
    private List<Integer> countedAt(LocalDate day, List<Instant> known) {
        return known.stream()
                .map(instant -> board.asOf(day, instant).of(COUNTRIES).counted())
                .toList();
    }

    /** The table of countries as of the last day, as it was known then. */
    private Map<String, Integer> present(Instant known) {
        return countries.asOf(TODAY.plusDays(9), known).stream()
                .collect(Collectors.toMap(standing -> standing.country().value(), standing -> standing.of(COUNTRIES)));
    }

    private void withdraw(CaseId study, String country) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var order = order(today, "ACCEPTANCE_WITHDRAWN").onlyFor(CountryCode.of(country));
        assertThat(reverseCredit.reverse(study, COUNTRIES, order)).isEqualTo(1);
    }

    private CaseId study(String lead, String country) {
        var claim = ClaimMother.study(lead, country).claim();
        assertThat(post(claim).posted()).isTrue();
        return claim.caseId();
    }

    private void accept(CaseId study, String country, LocalDate day) {
        post(ClaimMother.study(study, "CN", country).on(day).claim());
        assertThat(List.copyOf(ledger.of(study))).isNotEmpty();
    }

    private String refusal(String lead, String country) {
        return post(ClaimMother.study(lead, country).claim()).reason();
    }
}
