/** Code of the domain that breaks rules on purpose; it shows that they catch it. */
@NullMarked
package io.relata.domain.planted;

import org.jspecify.annotations.NullMarked;
