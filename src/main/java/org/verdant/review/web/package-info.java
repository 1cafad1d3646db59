/** How people and programs reach the review. */
@NullMarked
package org.verdant.review.web;

import org.jspecify.annotations.NullMarked;
