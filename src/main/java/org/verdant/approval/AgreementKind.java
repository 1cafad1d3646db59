package org.verdant.approval;

import java.util.List;
import org.verdant.proposal.ProposalFacts;

/** What the parties sign ({@code domain.md} 4.2 step 9, 4.3, 4.4). */
public enum AgreementKind {
    /** Between the members of a research consortium; needs an annex on intellectual property. */
    CONSORTIUM,
    /** Between the partners of an equipment project. */
    PARTNERSHIP,
    /** Of understanding only: not in force before a binding document is there. */
    MEMORANDUM,
    /** Of a capacity project. */
    SHORT_FORM,
    /** Between borrower and financiers. */
    FINANCING;

    private static final String MEMORANDUM_ONLY = "MOU";

    /** What a project may use, the one that fits its proposal first. */
    public static List<AgreementKind> of(ProposalFacts facts) {
        return switch (facts.track()) {
            case "RND" -> List.of(CONSORTIUM);
            case "EQUIPMENT" ->
                facts.project().agreementKind().equals(MEMORANDUM_ONLY)
                        ? List.of(MEMORANDUM, PARTNERSHIP)
                        : List.of(PARTNERSHIP, MEMORANDUM);
            case "FINANCING" -> List.of(FINANCING);
            default -> List.of(SHORT_FORM);
        };
    }

    /** No kick-off without agreed terms on intellectual property. */
    public boolean needsIpAnnex() {
        return this == CONSORTIUM;
    }
}
