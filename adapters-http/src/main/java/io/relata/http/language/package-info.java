/**
 * The query language: reads what an address asks for into a query and a view. Names are looked up
 * in the catalog; what is wrong is rejected with its place and what was expected there.
 */
@NullMarked
package io.relata.http.language;

import org.jspecify.annotations.NullMarked;
