/** The task list, the steps and the monitor, as pages and as calls of the API. */
@NullMarked
package org.verdant.workflow.web;

import org.jspecify.annotations.NullMarked;
