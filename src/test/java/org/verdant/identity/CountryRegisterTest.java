package org.verdant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CountryCode;
import org.verdant.support.VerdantTest;

@VerdantTest
class CountryRegisterTest {
    private static final CountryCode ITALY = CountryCode.of("IT");
    private static final CountryCode CUBA = CountryCode.of("CU");

    @Autowired
    CountryRegister register;

    @Test
    void K7_membership_counts_on_the_effective_date() {
        assertThat(register.isMember(CUBA, LocalDate.of(2021, 10, 17))).isFalse();
        assertThat(register.isMember(CUBA, LocalDate.of(2021, 10, 18))).isTrue();
        assertThat(register.isMember(ITALY, LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void K7_a_partner_that_left_was_one_before() {
        assertThat(register.isPartner(ITALY, LocalDate.of(2023, 6, 1))).isTrue();
        assertThat(register.isPartner(ITALY, LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void thirty_founding_members_stand_in_the_register_with_their_source() {
        var founders = register.entries().stream()
                .filter(entry -> entry.status() == RegisterEntry.Status.MEMBER)
                .filter(entry -> entry.from().equals(LocalDate.of(2019, 4, 25)))
                .toList();

        assertThat(founders).hasSize(30).allMatch(entry -> !entry.source().isBlank());
        assertThat(founders).extracting(RegisterEntry::country).contains(CountryCode.of("CN"), CountryCode.of("PK"));
    }
}
