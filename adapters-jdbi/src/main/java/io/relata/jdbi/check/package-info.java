/**
 * The model against the database's own catalogue: which tables the model wants, which there are,
 * and where the two differ. Nothing here changes a database.
 */
@NullMarked
package io.relata.jdbi.check;

import org.jspecify.annotations.NullMarked;
