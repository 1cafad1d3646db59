package org.verdant.approval;

import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A rejected proposer asked for redress; the grounds stay with the request. */
public record RedressRequested(CaseId caseId, PersonId actor) implements AuditedEvent {}
