/** One request on its way: its id, what it cost so far, and how its answer is sent. */
@NullMarked
package io.relata.http.exchange;

import org.jspecify.annotations.NullMarked;
