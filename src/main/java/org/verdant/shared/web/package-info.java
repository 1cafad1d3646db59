/** What every page and every call of the API shares: problems, forms, versions, pages of lists. */
@NullMarked
package org.verdant.shared.web;

import org.jspecify.annotations.NullMarked;
