package org.verdant.workflow;

import org.verdant.shared.CaseId;

/** A step that was just done. */
public record Completed(CaseId caseId, String key) {}
