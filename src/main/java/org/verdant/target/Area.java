package org.verdant.target;

/** One of the seven areas of the Action Plan ({@code domain.md} 1.1): {@code A1} to {@code A7}. */
public record Area(String code, Words name) {}
