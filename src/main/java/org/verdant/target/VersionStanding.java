package org.verdant.target;

/**
 * How a commitment stands under one version of its rule (K25).
 *
 * @param counted distinct keys with a live credit that fits this version, provisional ones included
 */
public record VersionStanding(TargetDefinition definition, int counted, int provisional) {
    /** Never capped (K22). */
    public int percent() {
        return Math.round(100f * counted / definition.rule().minimum());
    }

    public boolean reached() {
        return counted >= definition.rule().minimum();
    }
}
