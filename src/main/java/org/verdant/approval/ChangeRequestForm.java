package org.verdant.approval;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed in a running project.
 *
 * @param version of the proposal that the proposer looked at; without one the newest
 * @param changes the fields that change, each as a whole and named as in the proposal
 * @param documentId the amendment that the parties signed; needed when one of them comes or goes
 */
public record ChangeRequestForm(
        @Nullable String reason,
        @Nullable Integer version,
        @Nullable JsonNode changes,
        @Nullable String documentId) {}
