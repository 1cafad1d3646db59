package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.proposal.CheckedProject.set;
import static org.verdant.proposal.CheckedProject.without;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.support.VerdantTest;

/** The rules of {@code domain.md} 4.3, each broken by itself. */
@VerdantTest
class EquipmentCheckTest {
    @Autowired
    ApplicationContext beans;

    private CheckedProject project;

    @BeforeEach
    void aCompleteProject() {
        project = new CheckedProject(beans, Track.EQUIPMENT);
    }

    @Test
    void a_complete_project_passes_without_a_word() {
        assertThat(project.errors(tree -> {})).isEmpty();
        assertThat(project.warnings(tree -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "details.equipmentClass, '', required",
        "details.scenario, CASTLE, malformed-value",
        "details.supplier.name, '', required",
        "details.supplier.country, ZZ, unknown-country",
        "details.supplier.identifier, XI-ROR-03mnpqr91, malformed-identifier",
        "details.agreementKind, '', required",
        "details.quantity, 0, too-small",
        "details.ratedCapacity, 0, not-positive",
        "details.capacityUnit, NM3_PER_H, unit-does-not-fit",
        "details.trl, 6, too-small",
        "details.standards[0], good quality, malformed-standard",
        "details.standards[1], IEC 62933-5-2, given-twice",
        "details.certificates[0].number, '', required",
        "details.certificates[0].expiry, 2020-01-01, certificate-expired",
        "details.hsCode, 8507, malformed-hs-code",
        "details.hsCode, 990760, malformed-hs-code",
        "details.origin, ZZ, unknown-country",
        "details.value, 0, not-positive",
        "details.value, 1.005, too-many-decimals",
        "details.currency, XXZ, unknown-currency",
        "details.terms, '', required",
        "details.localContent, 101, percent-from-zero",
        "details.trainingIncluded, '', required",
        "details.omYears, -1, too-small",
        "details.warrantyMonths, '', required",
        "details.expectedEnergy, -1, too-small",
        "details.emissionsMethod, By the meter, length",
        "details.delivery, '', required",
    })
    void a_wrong_value_is_named_at_its_field(String field, String value, String code) {
        assertThat(project.errors(set(field, value))).contains(field + ":" + code);
    }

    @Test
    void supplier_host_and_operator_come_from_two_countries() {
        assertThat(project.errors(set("details.supplier.country", "LA")))
                .containsExactly("details.host.country:parties-of-one-country");
    }

    @Test
    void a_memorandum_alone_is_flagged() {
        assertThat(project.warnings(set("details.agreementKind", "MOU")))
                .containsExactly("details.agreementKind:memorandum-only");
    }

    @Test
    void a_certificate_outlives_the_delivery() {
        var delivery = project.start().plusMonths(6);
        assertThat(project.errors(set("details.certificates[0].expiry", delivery.toString())))
                .containsExactly("details.certificates[0].expiry:certificate-ends-before-delivery");
        assertThat(project.errors(set(
                        "details.certificates[0].expiry", delivery.plusDays(1).toString())))
                .isEmpty();
    }

    @Test
    void delivery_comes_before_commissioning() {
        assertThat(project.errors(set(
                        "details.commissioning", project.start().plusMonths(6).toString())))
                .containsExactly("details.commissioning:commissioning-before-delivery");
    }

    @ParameterizedTest
    @CsvSource({
        "IEC 62933-5-2",
        "GB/T 36276",
        "EN ISO 14687",
        "IEC TS 62933-3-1",
        "ISO 9001:2015",
        "IEEE 1547",
        "UL 9540"
    })
    void standards_of_all_bodies_are_taken(String standard) {
        assertThat(project.errors(set("details.standards[0]", standard))).isEmpty();
    }

    @Test
    void a_standard_and_a_certificate_are_needed() {
        assertThat(project.errors(tree -> tree.withObject("/details").putArray("standards")))
                .containsExactly("details.standards:required");
        assertThat(project.errors(without("details.certificates", 0))).containsExactly("details.certificates:required");
    }

    @Test
    void the_value_may_be_in_another_currency_with_its_own_decimals() {
        assertThat(project.errors(set("details.currency", "XOF").andThen(set("details.value", "700000000"))))
                .isEmpty();
        assertThat(project.errors(set("details.currency", "XOF").andThen(set("details.value", "1.50"))))
                .containsExactly("details.value:too-many-decimals");
    }
}
