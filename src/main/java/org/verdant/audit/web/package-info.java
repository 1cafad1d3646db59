/** The auditor's page. */
@NullMarked
package org.verdant.audit.web;

import org.jspecify.annotations.NullMarked;
