/** The database: embedded and durable by default, or any PostgreSQL that the environment names. */
@NullMarked
package org.verdant.shared.database;

import org.jspecify.annotations.NullMarked;
