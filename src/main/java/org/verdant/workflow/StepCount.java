package org.verdant.workflow;

/** How many running files wait in a step, and how many of those longer than they may. */
public record StepCount(String step, int running, int overdue) {}
