/** Code of the kernel that breaks rules on purpose; it shows that they catch it. */
@NullMarked
package io.relata.domain.model.planted;

import org.jspecify.annotations.NullMarked;
