/** What people see while the demonstration is being made. */
@NullMarked
package org.verdant.demonstration.web;

import org.jspecify.annotations.NullMarked;
