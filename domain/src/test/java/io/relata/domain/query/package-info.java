/** What every reader must do, and queries made by chance to compare readers with. */
@NullMarked
package io.relata.domain.query;

import org.jspecify.annotations.NullMarked;
