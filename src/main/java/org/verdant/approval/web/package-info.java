/** How people and programs reach the decision. */
@NullMarked
package org.verdant.approval.web;

import org.jspecify.annotations.NullMarked;
