/** The plan's targets and the ledger of credits that moves them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "workflow", "document"})
package org.verdant.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
