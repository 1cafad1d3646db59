/** The programme's board and the credits behind it, as pages and for programs. */
@NullMarked
package org.verdant.target.web;

import org.jspecify.annotations.NullMarked;
