/** Code of people that breaks rules on purpose; it shows that they catch it. */
@NullMarked
package io.relata.domain.people.planted;

import org.jspecify.annotations.NullMarked;
