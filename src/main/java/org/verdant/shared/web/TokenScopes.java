package org.verdant.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.verdant.shared.Forbidden;

/** How far the program behind a call may go. People with a session may go as far as their roles; programs no further than their token. */
public final class TokenScopes {
    private static final String ATTRIBUTE = TokenScopes.class.getName();
    private static final Set<String> DECIDING = Set.of(
            "giveNoObjection",
            "reviewProposal",
            "checkSafeguards",
            "checkStandards",
            "checkExportControl",
            "checkNonProliferation",
            "agreeConsensus",
            "decideProposal",
            "decideRedress",
            "verifyReport",
            "confirmCredit",
            "acceptStudy",
            "verifyAcceptance",
            "publishStudy",
            "checkDisbursement",
            "payDisbursement",
            "recordDisbursement",
            "decideUndisbursed",
            "checkCovenant",
            "decideBreach",
            "financierDecision",
            "reviewConcept",
            "examineTechnology",
            "examineEconomics",
            "examineFinances",
            "examineLaw",
            "examineIntegrity",
            "decideMidterm",
            "confirmReversal",
            "confirmCreditChange",
            "confirmLegacyEntry",
            "reviewCredits",
            "reviewEligibility",
            "closeProject",
            "decideExtension",
            "decideMinorChange",
            "decideMajorChange");

    private TokenScopes() {}

    /** Said by the guard of the API for a call with a token. */
    public static void limit(HttpServletRequest request, Set<String> scopes) {
        request.setAttribute(ATTRIBUTE, Set.copyOf(scopes));
    }

    /** Refuses the completion of a step that judges unless the token may decide, and of any other unless it may write ({@code scope-missing}). */
    public static void requireFor(HttpServletRequest request, String taskKey) {
        if (request.getAttribute(ATTRIBUTE) instanceof Set<?> scopes
                && !scopes.contains(DECIDING.contains(taskKey) ? "decide" : "write")) {
            throw new Forbidden("scope-missing");
        }
    }
}
