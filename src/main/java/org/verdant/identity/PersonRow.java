package org.verdant.identity;

/** One line of the administrator's list of people. */
public record PersonRow(PersonCard card, boolean disabled) {}
