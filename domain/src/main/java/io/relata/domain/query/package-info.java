/**
 * Questions and answers: a {@link io.relata.domain.query.Query} says which rows, in which order,
 * which part of them and with which relations; a {@link io.relata.domain.query.Reader} answers with
 * a {@link io.relata.domain.query.Page} of {@link io.relata.domain.query.Row}s. How the answer is
 * found is the adapters' business and does not show here.
 */
@NullMarked
package io.relata.domain.query;

import org.jspecify.annotations.NullMarked;
