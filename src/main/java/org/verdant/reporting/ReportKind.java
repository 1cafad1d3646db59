package org.verdant.reporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.verdant.proposal.Track;

/**
 * What a project reports ({@code domain.md} 4.9, DMN-7), and what each kind asks for.
 *
 * <p>The first three make a project count, but not a study; the next four are milestones of equipment. A study has an inception
 * report, those three that name it, and the final one that its countries accept. A financing has a status twice a year, audited
 * accounts every year, and its final report is that of completion.
 */
public enum ReportKind {
    KICK_OFF(Dates.DAY, 1, List.of(Indicator.MILESTONES)),
    IN_FORCE(Dates.DAY, 1, List.of()),
    INCEPTION(Dates.NONE, 1, List.of(Indicator.MILESTONES, Indicator.RISKS)),
    FACTORY_ACCEPTANCE(Dates.DAY, 1, List.of(Indicator.ACCEPTANCE_TESTS)),
    SHIPMENT(Dates.DAY, 1, List.of(Indicator.STATUS)),
    SITE_ACCEPTANCE(Dates.DAY, 1, List.of(Indicator.ACCEPTANCE_TESTS)),
    COMMISSIONING(Dates.DAY, 1, List.of(Indicator.ACCEPTANCE_TESTS, Indicator.TRAINING)),
    NOTE(Dates.NONE, 0, List.of(Indicator.TRL, Indicator.MILESTONES, Indicator.RISKS)),
    ANNUAL(
            Dates.NONE,
            1,
            List.of(
                    Indicator.TRL,
                    Indicator.EFFORT,
                    Indicator.COST,
                    Indicator.MILESTONES,
                    Indicator.DELIVERABLES,
                    Indicator.IP,
                    Indicator.PUBLICATIONS,
                    Indicator.RISKS)),
    MIDTERM(Dates.NONE, 1, List.of(Indicator.TRL, Indicator.MILESTONES, Indicator.DELIVERABLES, Indicator.RISKS)),
    QUARTERLY(Dates.NONE, 0, List.of(Indicator.STATUS, Indicator.INCIDENTS)),
    OPERATION(Dates.NONE, 0, List.of(Indicator.CAPACITY_FACTOR, Indicator.INCIDENTS, Indicator.TRAINING)),
    RUN(Dates.SPAN, 1, List.of(Indicator.SATISFACTION, Indicator.TEST_GAIN, Indicator.COMPLETION)),
    FOLLOW_UP(Dates.NONE, 0, List.of(Indicator.APPLYING, Indicator.INSTITUTIONAL_CHANGE)),
    DATA(Dates.NONE, 1, List.of(Indicator.DATA_COVERAGE, Indicator.COUNTRIES)),
    INTERIM(Dates.NONE, 1, List.of(Indicator.SCENARIOS, Indicator.COUNTRIES)),
    DRAFT(Dates.NONE, 1, List.of(Indicator.SCENARIOS, Indicator.RECOMMENDATIONS, Indicator.COUNTRIES)),
    STATUS(
            Dates.NONE,
            0,
            List.of(Indicator.DISBURSEMENT, Indicator.COVENANTS, Indicator.SAFEGUARDS, Indicator.RESULTS)),
    ACCOUNTS(Dates.NONE, 1, List.of(Indicator.AUDIT_OPINION, Indicator.COVENANTS)),
    FINAL(Dates.NONE, 1, List.of());

    /** Which days a report names. */
    public enum Dates {
        NONE,
        /** {@code heldOn} */
        DAY,
        /** {@code heldFrom} and {@code heldTo} */
        SPAN
    }

    private static final Set<ReportKind> MILESTONES =
            EnumSet.of(FACTORY_ACCEPTANCE, SHIPMENT, SITE_ACCEPTANCE, COMMISSIONING, INCEPTION, DATA, INTERIM, DRAFT);
    private static final List<Indicator> FINAL_RND = List.of(
            Indicator.TRL,
            Indicator.EFFORT,
            Indicator.COST,
            Indicator.DELIVERABLES,
            Indicator.IP,
            Indicator.PUBLICATIONS);
    private static final List<Indicator> FINAL_EQUIPMENT =
            List.of(Indicator.CAPACITY_FACTOR, Indicator.STATUS, Indicator.TRAINING);
    private static final List<Indicator> FINAL_CAPACITY = List.of(
            Indicator.SATISFACTION,
            Indicator.TEST_GAIN,
            Indicator.COMPLETION,
            Indicator.APPLYING,
            Indicator.INSTITUTIONAL_CHANGE);

    private static final List<Indicator> FINAL_STUDY =
            List.of(Indicator.RECOMMENDATIONS, Indicator.COUNTRIES, Indicator.TRAINING);

    private static final List<Indicator> FINAL_FINANCING =
            List.of(Indicator.DISBURSEMENT, Indicator.COVENANTS, Indicator.SAFEGUARDS, Indicator.RESULTS);

    private final Dates dates;
    private final int documents;
    private final List<Indicator> indicators;

    ReportKind(Dates dates, int documents, List<Indicator> indicators) {
        this.dates = dates;
        this.documents = documents;
        this.indicators = indicators;
    }

    public Dates dates() {
        return dates;
    }

    /** How many documents it needs at least. */
    public int documents() {
        return documents;
    }

    /** The indicators that it needs; those of the final report are its track's. */
    public List<Indicator> indicators(Track track) {
        if (this != FINAL) {
            return indicators;
        }
        return switch (track) {
            case RND -> FINAL_RND;
            case EQUIPMENT -> FINAL_EQUIPMENT;
            case STUDY -> FINAL_STUDY;
            case FINANCING -> FINAL_FINANCING;
            default -> FINAL_CAPACITY;
        };
    }

    /** It says who took part and for how many hours. */
    public boolean hasParticipants() {
        return this == RUN;
    }

    /** Verified and confirmed, it makes the project count ({@code domain.md} 1.2). */
    public boolean isStart() {
        return this == KICK_OFF || this == IN_FORCE || this == INCEPTION;
    }

    /** Reached once, whenever that is: refused, it is asked for again. */
    boolean isMilestone() {
        return MILESTONES.contains(this);
    }
}
