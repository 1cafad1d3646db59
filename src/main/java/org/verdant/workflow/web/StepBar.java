package org.verdant.workflow.web;

import org.verdant.workflow.StepCount;

/**
 * How many files wait in one step, as a bar that leads to them.
 *
 * @param most the count of the fullest step: the bar's full length
 */
record StepBar(StepCount count, int most, String href, boolean current) {}
