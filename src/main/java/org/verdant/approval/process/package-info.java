/** How the diagrams reach the decision. */
@NullMarked
package org.verdant.approval.process;

import org.jspecify.annotations.NullMarked;
