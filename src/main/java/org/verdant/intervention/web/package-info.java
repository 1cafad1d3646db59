/** How people and programs suspend, resume, cancel and merge files. */
@NullMarked
package org.verdant.intervention.web;

import org.jspecify.annotations.NullMarked;
