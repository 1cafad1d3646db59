/** How the diagrams of suspension, cancellation and merger reach this module. */
@NullMarked
package org.verdant.intervention.process;

import org.jspecify.annotations.NullMarked;
