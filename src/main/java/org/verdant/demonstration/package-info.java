/** The demonstration: what a first start shows, made the way people would have made it. Knows everybody; nobody knows it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "workflow",
            "target",
            "document",
            "proposal",
            "review",
            "approval",
            "reporting",
            "intervention"
        })
package org.verdant.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
