package org.verdant.target;

/** One of the five themes of commitment C1.1: {@code CONNECTIVITY}. An activity has exactly one primary theme. */
public record Theme(String code, Words name) {}
