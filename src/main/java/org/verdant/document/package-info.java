/** Attachments: stored once, checked, never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.verdant.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
