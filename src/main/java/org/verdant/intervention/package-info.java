/** What people do about a file that was approved, out of its turn: they suspend it and let it go on, cancel it, or merge it into another one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "workflow",
            "target",
            "document",
            "proposal",
            "approval",
            "reporting"
        })
package org.verdant.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
