/** How people and programs reach the reports. */
@NullMarked
package org.verdant.reporting.web;

import org.jspecify.annotations.NullMarked;
