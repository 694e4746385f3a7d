/** What is shown of rows: the keys of an answer, in the order in which they were asked for. */
@NullMarked
package io.relata.http.view;

import org.jspecify.annotations.NullMarked;
