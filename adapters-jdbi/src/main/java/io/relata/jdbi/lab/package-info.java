/**
 * The experiments on PostgreSQL. A class for each, which says what it asks and does it on a bench;
 * a comparison measures ways beside each other. Demo data is only read: what changes is a copy of
 * its own.
 */
@NullMarked
package io.relata.jdbi.lab;

import org.jspecify.annotations.NullMarked;
