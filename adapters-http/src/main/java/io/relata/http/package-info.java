/**
 * Speaks HTTP: reads requests, asks the application, and writes its answers. Nothing is here yet
 * but the name; the query language, the writes and the problems come with the HTTP interface.
 */
@NullMarked
package io.relata.http;

import org.jspecify.annotations.NullMarked;
