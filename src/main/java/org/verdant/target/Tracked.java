package org.verdant.target;

/**
 * One of the twelve commitments without a number: tracked, no minimum.
 *
 * @param verb how strongly the plan words it: {@code explore}
 * @param measures what is followed instead of a count
 */
public record Tracked(TargetCode code, String area, Words name, String verb, Words measures) {}
