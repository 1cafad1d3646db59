/** People, organisations, countries and roles: who somebody is and what that person may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.verdant.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
