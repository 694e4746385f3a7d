/** The server over HTTP on PostgreSQL, when things go wrong behind it. */
@NullMarked
package io.relata.bootstrap.http;

import org.jspecify.annotations.NullMarked;
