package org.verdant.reporting;

import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A proposer wrote what is left of an exchange a year later. */
public record OutcomeNoted(CaseId caseId, PersonId actor) implements AuditedEvent {}
