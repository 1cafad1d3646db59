package org.verdant.approval;

/**
 * What one person's decision means for the file.
 *
 * @param outcome of the round so far: an earlier level's conditions stay
 * @param quorate whether the level has as many approvals as it takes, or was ended by a return or a rejection
 * @param settled whether no other level is asked any more
 */
public record Taken(DecisionOutcome outcome, boolean quorate, boolean settled) {}
