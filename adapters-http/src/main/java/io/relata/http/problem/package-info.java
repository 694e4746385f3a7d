/** What is told when a request can not be answered: one form for every case. */
@NullMarked
package io.relata.http.problem;

import org.jspecify.annotations.NullMarked;
