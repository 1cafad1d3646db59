package org.verdant.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.PartnerOrganisation;
import org.verdant.shared.CountryCode;

/**
 * What steers a project through review, decision, agreement and delivery, read from its form. Of a draft, and of tracks that do not
 * ask for it, much is missing.
 *
 * @param amountUsd the total, or what is financed, in US dollars, through the exchange rate of the form when it is in another currency
 * @param requestedUsd what is asked of the programme, in US dollars: above two million R&D begins with a concept
 * @param trafficLight {@code GREEN}, {@code YELLOW}, {@code RED}; empty when none is chosen
 * @param safeguards as the proposer expects them
 * @param declared names of the declarations that were answered with yes: {@code ethics}, {@code dualUse}, {@code sanctions},
 *     {@code corruption}, {@code dataSharing}
 * @param technology of R&D, or the class of the equipment; empty otherwise
 * @param listed an item of an export control list is involved
 * @param nuclear advanced nuclear R&D or a nuclear component
 * @param hostCountry where the equipment will stand
 * @param agreementKind {@code MOU}, {@code SUPPLY_CONTRACT}, ...; empty on other tracks
 * @param scenario where the equipment is used: {@code MINING}, ...; empty on other tracks
 * @param standardDesign the equipment is of a design that others can have too
 * @param parties that sign: for equipment the supplier, the host and the operator
 * @param countries all that have to be asked whether they object: of the lead, the partners, those that benefit, host or send people
 * @param learners countries of those who learn; empty on other tracks
 * @param runs of a course, in the order of their dates
 * @param leadFinancier of a financing: on its decision the file waits; null on other tracks
 * @param study what a planning study plans for; without countries on other tracks
 */
public record ProjectFacts(
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable BigDecimal amountUsd,
        @Nullable BigDecimal requestedUsd,
        String trafficLight,
        @Nullable Safeguards safeguards,
        List<String> declared,
        String technology,
        @Nullable Integer trlStart,
        @Nullable Integer trlTarget,
        boolean listed,
        boolean nuclear,
        @Nullable CountryCode hostCountry,
        String agreementKind,
        String scenario,
        boolean standardDesign,
        List<PartnerOrganisation> parties,
        List<CountryCode> countries,
        List<CountryCode> learners,
        @Nullable LocalDate delivery,
        @Nullable LocalDate commissioning,
        List<Run> runs,
        @Nullable PartnerOrganisation leadFinancier,
        StudyFacts study) {
    public ProjectFacts {
        declared = List.copyOf(declared);
        parties = List.copyOf(parties);
        countries = List.copyOf(countries);
        learners = List.copyOf(learners);
        runs = List.copyOf(runs);
    }

    /** One planned time that the course is given, with its first and its last day. */
    public record Run(LocalDate from, LocalDate to, String place, int hours, String language) {}

    /** The most serious safeguards category that the proposer expects: {@code A}, {@code B}, {@code FI}, {@code C}; null while none is chosen. */
    public @Nullable String category() {
        var highest = safeguards == null ? null : safeguards.highest();
        return highest == null ? null : highest.name();
    }

    static ProjectFacts of(Lead lead, ProposalContent content) {
        var details = content.details();
        return of(
                lead,
                content,
                details instanceof RndDetails found ? found : Blank.of(RndDetails.class),
                details instanceof EquipmentDetails found ? found : Blank.of(EquipmentDetails.class),
                details instanceof CapacityDetails found ? found : Blank.of(CapacityDetails.class));
    }

    private static ProjectFacts of(
            Lead lead, ProposalContent content, RndDetails rnd, EquipmentDetails equipment, CapacityDetails capacity) {
        return new ProjectFacts(
                content.plannedStart(),
                content.plannedEnd(),
                Dollars.decided(content),
                Dollars.of(content, rnd.requested()),
                code(content.trafficLight()),
                content.safeguards(),
                declared(content),
                code(rnd.technology()) + code(equipment.equipmentClass()),
                rnd.trlStart(),
                rnd.trlTarget(),
                rnd.exportControl() != null && rnd.exportControl().isListed(),
                content.details() != null && content.details().isNuclear(),
                host(equipment),
                code(equipment.agreementKind()),
                code(equipment.scenario()),
                Boolean.TRUE.equals(equipment.standardDesign()),
                parties(equipment),
                content.namedCountries(lead),
                capacity.learners(),
                equipment.delivery(),
                equipment.commissioning(),
                runs(capacity),
                leadFinancier(content.details()),
                StudyFacts.of(content.details()));
    }

    private static @Nullable CountryCode host(EquipmentDetails equipment) {
        var host = equipment.host();
        return host == null ? null : CountryCode.find(host.country()).orElse(null);
    }

    private static @Nullable PartnerOrganisation leadFinancier(@Nullable TrackDetails details) {
        return details instanceof FinancingDetails financing
                ? financing.financiers().stream()
                        .filter(bank -> bank.role() == FinancingDetails.FinancierRole.LEAD)
                        .flatMap(bank -> PartnerOrganisation.of(bank.organisation(), bank.country()).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String code(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static List<String> declared(ProposalContent content) {
        return content.declarations() == null
                ? List.of()
                : content.declarations().byName().entrySet().stream()
                        .filter(answer ->
                                answer.getValue() != null && answer.getValue().isYes())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static List<PartnerOrganisation> parties(EquipmentDetails equipment) {
        return equipment.parties().stream()
                .flatMap(party -> PartnerOrganisation.of(party.name(), party.country()).stream())
                .toList();
    }

    private static List<Run> runs(CapacityDetails capacity) {
        var runs = new ArrayList<Run>();
        for (var run : capacity.runs()) {
            if (run.from() != null && run.to() != null) {
                runs.add(new Run(
                        run.from(),
                        run.to(),
                        Objects.requireNonNullElse(run.place(), ""),
                        Objects.requireNonNullElse(run.hours(), 0),
                        Objects.requireNonNullElse(run.language(), "")));
            }
        }
        runs.sort(Comparator.comparing(Run::from));
        return runs;
    }
}
