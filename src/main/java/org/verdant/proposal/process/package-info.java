/** How the diagrams reach proposals: eligibility, milestones, the human steps of screening and completion. */
@NullMarked
package org.verdant.proposal.process;

import org.jspecify.annotations.NullMarked;
