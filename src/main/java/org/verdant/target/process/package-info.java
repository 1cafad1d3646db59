/** How a diagram credits a target. */
@NullMarked
package org.verdant.target.process;

import org.jspecify.annotations.NullMarked;
