/** How the diagrams reach the review. */
@NullMarked
package org.verdant.review.process;

import org.jspecify.annotations.NullMarked;
