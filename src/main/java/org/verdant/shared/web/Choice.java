package org.verdant.shared.web;

/** One entry of a select or a group of checks: what is sent and what a person reads, already in that person's language. */
public record Choice(String value, String label) {}
