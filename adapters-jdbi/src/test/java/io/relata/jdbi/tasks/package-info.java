@NullMarked
package io.relata.jdbi.tasks;

import org.jspecify.annotations.NullMarked;
