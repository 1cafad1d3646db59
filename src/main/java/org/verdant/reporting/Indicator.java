package org.verdant.reporting;

/** What is measured or told in the report of a project, with the range of its number; a narrative one has none. */
public enum Indicator {
    /** Level 1: mean of 5. */
    SATISFACTION(0, 5),
    /** Level 2: points between the test before and the test after. */
    TEST_GAIN(-100, 100),
    /** Level 2: percent who completed. */
    COMPLETION(0, 100),
    /** Level 3: percent who apply what they learnt six months later. */
    APPLYING(0, 100),
    /** Level 4. */
    INSTITUTIONAL_CHANGE,
    /** Technology readiness reached. */
    TRL(1, 9),
    /** Person-months spent. */
    EFFORT(0, 1_000_000),
    /** Spent so far, in the currency of the budget. */
    COST(0, 1_000_000_000_000L),
    /** Percent. */
    CAPACITY_FACTOR(0, 100),
    /** Percent of the data that a study needs. */
    DATA_COVERAGE(0, 100),
    /** What was found and done in each country of a study. */
    COUNTRIES,
    SCENARIOS,
    RECOMMENDATIONS,
    MILESTONES,
    DELIVERABLES,
    IP,
    PUBLICATIONS,
    RISKS,
    STATUS,
    ACCEPTANCE_TESTS,
    INCIDENTS,
    TRAINING,
    /** How a financing is paid out, compared with its plan. */
    DISBURSEMENT,
    COVENANTS,
    SAFEGUARDS,
    RESULTS,
    /** What the auditors say of the accounts. */
    AUDIT_OPINION;

    private final long least;
    private final long most;
    private final boolean narrative;

    Indicator() {
        this.least = 0;
        this.most = 0;
        this.narrative = true;
    }

    Indicator(long least, long most) {
        this.least = least;
        this.most = most;
        this.narrative = false;
    }

    /** Told in words, without a number. */
    public boolean isNarrative() {
        return narrative;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }
}
