package org.verdant.shared.web;

/**
 * One entry of the navigation.
 *
 * @param label message key
 * @param icon name of a Bootstrap icon
 * @param current the page shown now is this one or below it
 */
public record NavigationLink(String href, String label, String icon, boolean current) {}
