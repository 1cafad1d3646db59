package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an equipment partnership ({@code domain.md} 4.3).
 *
 * @param standardDesign whether others can have the same solution, and not only this host; null when nobody said
 * @param ratedCapacity of one unit of the quantity, in the unit beside it
 * @param value with its own currency: a contract may be in another one than the budget
 * @param localContent percent of the value that is made in the host's country
 * @param expectedEnergy MWh a year
 * @param avoidedEmissions tonnes of CO2 equivalent a year
 */
public record EquipmentDetails(
        @NotNull @Nullable EquipmentClass equipmentClass,
        @NotNull @Nullable Scenario scenario,
        @Nullable Boolean standardDesign,
        @NotNull @Valid @Nullable Party supplier,
        @NotNull @Valid @Nullable Party host,
        @NotNull @Valid @Nullable Party operator,
        @NotNull @Nullable AgreementKind agreementKind,
        @NotNull @Positive @Nullable Integer quantity,
        @NotNull @Nullable Decimal ratedCapacity,
        @NotNull @Nullable CapacityUnit capacityUnit,
        @NotNull @Min(7) @Max(9) @Nullable Integer trl,
        @NotEmpty @Size(max = 30) List<String> standards,
        @NotEmpty @Size(max = 30) @Valid List<Certificate> certificates,
        @NotBlank @Nullable String hsCode,
        @NotBlank @Nullable String origin,
        @NotNull @Nullable Decimal value,
        @NotBlank @Nullable String currency,
        @NotBlank @Size(max = 1000) @Nullable String terms,
        @Nullable Decimal localContent,
        @NotNull @Nullable Boolean trainingIncluded,
        @NotNull @Min(0) @Max(60) @Nullable Integer omYears,
        @NotNull @Min(0) @Max(600) @Nullable Integer warrantyMonths,
        @NotNull @Nullable Decimal expectedEnergy,
        @NotNull @Nullable Decimal avoidedEmissions,
        @NotBlank @Size(min = 50, max = 3000) @Nullable String emissionsMethod,
        @NotNull @Nullable LocalDate delivery,
        @NotNull @Nullable LocalDate commissioning)
        implements TrackDetails {
    public EquipmentDetails {
        standards = Rows.of(standards);
        certificates = Rows.of(certificates);
    }

    @Override
    public List<@Nullable String> countries() {
        return parties().stream().map(Party::country).toList();
    }

    @Override
    public List<Party> parties() {
        return Stream.of(supplier, host, operator).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean isNuclear() {
        return equipmentClass == EquipmentClass.NUCLEAR_COMPONENT;
    }

    /** What it is, and in which units its capacity is given. */
    public enum EquipmentClass {
        ELECTROLYSER(CapacityUnit.KW, CapacityUnit.MW, CapacityUnit.NM3_PER_H, CapacityUnit.T_PER_YR),
        STORAGE(CapacityUnit.KW, CapacityUnit.MW, CapacityUnit.KWH, CapacityUnit.MWH),
        PV(CapacityUnit.KW, CapacityUnit.MW),
        WIND(CapacityUnit.KW, CapacityUnit.MW),
        GRID(CapacityUnit.KW, CapacityUnit.MW),
        NUCLEAR_COMPONENT(CapacityUnit.MW, CapacityUnit.T_PER_YR),
        CAPTURE_UNIT(CapacityUnit.NM3_PER_H, CapacityUnit.T_PER_YR),
        DIGITAL(CapacityUnit.KW, CapacityUnit.MW, CapacityUnit.KWH, CapacityUnit.MWH),
        HEAT(CapacityUnit.KW, CapacityUnit.MW, CapacityUnit.KWH, CapacityUnit.MWH),
        OTHER(CapacityUnit.values());

        private final List<CapacityUnit> units;

        EquipmentClass(CapacityUnit... units) {
            this.units = List.of(units);
        }

        boolean fits(CapacityUnit unit) {
            return units.contains(unit);
        }
    }

    /** Where it is used (feeds Q2.3). */
    public enum Scenario {
        MINING,
        SMELTING,
        INDUSTRIAL_PARK,
        HOSPITAL,
        PORT,
        OTHER
    }

    /** Power, energy, gas by the hour, mass by the year. */
    public enum CapacityUnit {
        KW,
        MW,
        KWH,
        MWH,
        NM3_PER_H,
        T_PER_YR
    }

    /** What the parties sign. A memorandum alone leaves the credit pending until a binding document follows. */
    public enum AgreementKind {
        MOU,
        SUPPLY_CONTRACT,
        LICENCE,
        JOINT_VENTURE,
        LEASING
    }

    /** A company or institution of the partnership. */
    public record Party(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Nullable String country,
            @Size(max = 100) @Nullable String identifier) {
        /** Nobody when the form left all of it empty. */
        static @Nullable Party ifAny(@Nullable Party typed) {
            return typed == null
                            || Stream.of(typed.name, typed.country, typed.identifier)
                                    .allMatch(text -> text == null || text.isBlank())
                    ? null
                    : typed;
        }
    }

    /** Who certified it, under which number, until when. */
    public record Certificate(
            @NotBlank @Size(max = 200) @Nullable String issuer,
            @NotBlank @Size(max = 100) @Nullable String number,
            @NotNull @Nullable LocalDate expiry) {}
}
