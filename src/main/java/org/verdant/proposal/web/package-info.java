/** How people and programs reach proposals: the form, its check, the pages and the API. */
@NullMarked
package org.verdant.proposal.web;

import org.jspecify.annotations.NullMarked;
