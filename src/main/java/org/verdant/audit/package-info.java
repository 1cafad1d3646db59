/** What happened, in a chain that cannot be changed unseen. Nobody uses it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.verdant.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
