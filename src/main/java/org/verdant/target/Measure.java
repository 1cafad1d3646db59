package org.verdant.target;

/** One thing that is followed of a commitment without a number: {@code solutions}. It is never a target. */
public record Measure(String code, Words name) {}
