/** Writing: each request is one unit of work. */
@NullMarked
package io.relata.application.write;

import org.jspecify.annotations.NullMarked;
