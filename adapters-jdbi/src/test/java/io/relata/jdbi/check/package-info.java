/** The model against the database's own catalogue: every kind of difference, planted and told. */
@NullMarked
package io.relata.jdbi.check;

import org.jspecify.annotations.NullMarked;
