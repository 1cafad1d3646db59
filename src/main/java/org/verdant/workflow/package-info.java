/** The diagrams and the steps that people do in them. Knows files by their id and knows no domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.verdant.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
