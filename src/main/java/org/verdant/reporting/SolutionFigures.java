package org.verdant.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditCorrected;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditPosted;
import org.verdant.target.CreditReversed;
import org.verdant.target.Programme;
import org.verdant.target.RecordFigures;
import org.verdant.target.ReverseFigures;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigure;

/**
 * Lets an equipment partnership that is in force move the solutions by scenario (Q2.3), which have no minimum ({@code domain.md} 1.3,
 * 4.3): with its credit of C2.2, and back with the end of it. A programme file that follows no such measure is left alone.
 */
@Component
class SolutionFigures {
    private static final TargetCode PARTNERSHIPS = TargetCode.of("C2.2");
    private static final Map<String, String> MEASURES = Map.of(
            "MINING", "mining",
            "SMELTING", "smelting",
            "INDUSTRIAL_PARK", "industrialParks",
            "HOSPITAL", "hospitals",
            "PORT", "ports",
            "OTHER", "otherUses");
    private static final String STANDARD = "standardDesigns";

    private final ProposalReader proposals;
    private final CreditLedger ledger;
    private final RecordFigures recordFigures;
    private final ReverseFigures reverseFigures;
    private final Programme programme;

    SolutionFigures(
            ProposalReader proposals,
            CreditLedger ledger,
            RecordFigures recordFigures,
            ReverseFigures reverseFigures,
            Programme programme) {
        this.proposals = proposals;
        this.ledger = ledger;
        this.recordFigures = recordFigures;
        this.reverseFigures = reverseFigures;
        this.programme = programme;
    }

    /** An entry of the time before this product has no form, and so no scenario. */
    @EventListener
    void posted(CreditPosted event) {
        if (!event.target().equals(PARTNERSHIPS) || !proposals.exists(event.caseId())) {
            return;
        }
        var project = proposals.facts(event.caseId()).project();
        Stream.of(MEASURES.get(project.scenario()), project.standardDesign() ? STANDARD : null)
                .filter(Objects::nonNull)
                .forEach(measure -> enter(event, measure));
    }

    private void enter(CreditPosted event, String measure) {
        programme.allTrackedBy(Track.EQUIPMENT.name()).stream()
                .filter(tracked -> tracked.measures().stream()
                        .anyMatch(followed -> followed.code().equals(measure)))
                .forEach(tracked -> recordFigures.record(
                        event.caseId(),
                        tracked.code(),
                        event.effectiveDate(),
                        List.of(TrackedFigure.amount(measure, 1).by("CREDIT-" + event.effectiveDate()))));
    }

    @EventListener
    void reversed(CreditReversed event) {
        if (event.target().equals(PARTNERSHIPS)) {
            takeBack(event.caseId(), event.effectiveDate(), event.reason());
        }
    }

    /** What never should have counted is taken back from its own first day (K18). */
    @EventListener
    void corrected(CreditCorrected event) {
        if (event.target().equals(PARTNERSHIPS)) {
            ledger.of(event.caseId()).stream()
                    .filter(credit -> credit.target().equals(PARTNERSHIPS))
                    .max(Comparator.comparing(CreditCard::generation))
                    .ifPresent(credit -> takeBack(event.caseId(), credit.effectiveDate(), event.reason()));
        }
    }

    private void takeBack(CaseId caseId, LocalDate from, String reason) {
        reverseFigures.reverse(caseId, from, reason + "-" + from);
    }
}
