/** Answers to reading: what a request asks for beside its query, and what its answer says. */
@NullMarked
package io.relata.http.read;

import org.jspecify.annotations.NullMarked;
