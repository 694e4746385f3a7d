/** What a query may cost, known before it runs. */
@NullMarked
package io.relata.application.query;

import org.jspecify.annotations.NullMarked;
