package org.verdant.workflow.web;

import org.jspecify.annotations.Nullable;

/**
 * One quick filter of a list.
 *
 * @param label message key
 * @param count how many rows it shows, or null when nobody counted
 */
record Chip(String label, String href, @Nullable Integer count, boolean current) {}
