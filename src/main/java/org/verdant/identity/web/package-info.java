/** How people reach who they are: signing in, tokens, the administration of people and roles; and what guards every route. */
@NullMarked
package org.verdant.identity.web;

import org.jspecify.annotations.NullMarked;
