package org.verdant.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer answers to a panel.
 *
 * @param documentIds attached to the file meanwhile
 */
public record AnswerClarificationForm(
        @Nullable String answer, @Nullable List<@Nullable String> documentIds) {}
