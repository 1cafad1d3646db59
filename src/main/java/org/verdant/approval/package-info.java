/** Who decides on a proposal and what was decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "workflow", "document", "target", "proposal"})
package org.verdant.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
