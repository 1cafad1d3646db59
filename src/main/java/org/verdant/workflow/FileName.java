package org.verdant.workflow;

/**
 * What people call a file.
 *
 * @param number {@code ACT-2026-0007}
 */
public record FileName(String number, String title) {}
