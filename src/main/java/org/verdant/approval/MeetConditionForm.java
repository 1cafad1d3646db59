package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * A condition is met: the proposer says how, then a coordinator accepts or returns it.
 *
 * @param evidence the proposer's words, or what the coordinator found
 * @param documentId the permit, licence or contract
 * @param outcome the coordinator's answer; what was found ({@code evidence}) without an answer accepts
 * @param comment what the proposer reads, needed to return
 */
public record MeetConditionForm(
        @Nullable String evidence,
        @Nullable String documentId,
        @Nullable EvidenceOutcome outcome,
        @Nullable String comment) {}
