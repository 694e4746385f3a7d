@NullMarked
package io.relata.application.tasks;

import org.jspecify.annotations.NullMarked;
