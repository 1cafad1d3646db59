package org.verdant.proposal;

/** The fields that only one track has: one record and one template a track. */
public sealed interface TrackDetails permits ActivityDetails {}
