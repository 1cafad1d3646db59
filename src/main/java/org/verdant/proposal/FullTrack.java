package org.verdant.proposal;

/** Marks constraints that hold in the full tracks only: the light ones do without ({@code domain.md} 4.1). A validation group. */
public interface FullTrack {}
