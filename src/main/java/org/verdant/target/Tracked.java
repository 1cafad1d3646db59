package org.verdant.target;

import java.util.List;

/**
 * One of the twelve commitments without a number: tracked, no minimum.
 *
 * @param verb how strongly the plan words it: explore
 * @param measures what is followed instead of a count
 */
public record Tracked(TargetCode code, String area, Words name, Words verb, List<Measure> measures) {}
