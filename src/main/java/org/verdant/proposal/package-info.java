/** What a proposer asks for: the proposal, its track, its versions, its eligibility. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "workflow", "document", "target"})
package org.verdant.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
