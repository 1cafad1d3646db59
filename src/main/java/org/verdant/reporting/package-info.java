/** What became of an approved proposal: reports, verification, confirmation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "workflow", "document", "target", "proposal", "approval"})
package org.verdant.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
