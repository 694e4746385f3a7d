/** What the shop needs of PostgreSQL beyond its rows. */
@NullMarked
package io.relata.jdbi.shop;

import org.jspecify.annotations.NullMarked;
