/** Acts: what is done to one row by a name, beyond changing its fields. */
@NullMarked
package io.relata.application.act;

import org.jspecify.annotations.NullMarked;
