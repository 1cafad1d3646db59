/** How the diagrams reach the reports. */
@NullMarked
package org.verdant.reporting.process;

import org.jspecify.annotations.NullMarked;
