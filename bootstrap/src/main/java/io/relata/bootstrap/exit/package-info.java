/** What is to be done before the process ends, however it is told to. */
@NullMarked
package io.relata.bootstrap.exit;

import org.jspecify.annotations.NullMarked;
