/** The engine's own settings: what it may run, what it deploys, what it writes beside itself. */
@NullMarked
package org.verdant.workflow.engine;

import org.jspecify.annotations.NullMarked;
