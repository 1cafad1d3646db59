/** Who judges a proposal and how: conflicts of interest, rubrics, scores, outcome. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "workflow", "document", "target", "proposal"})
package org.verdant.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
