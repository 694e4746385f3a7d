@NullMarked
package io.relata.domain.tasks;

import org.jspecify.annotations.NullMarked;
