package org.verdant.proposal;

/** Marks constraints that hold for a full proposal and leave a concept of five pages free ({@code domain.md} 4.2). A validation group. */
public interface FullProposal extends FullTrack {}
