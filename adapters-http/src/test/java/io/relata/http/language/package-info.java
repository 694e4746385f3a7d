/** Shows the query language by examples: what is read, what is refused, and how it is printed. */
@NullMarked
package io.relata.http.language;

import org.jspecify.annotations.NullMarked;
