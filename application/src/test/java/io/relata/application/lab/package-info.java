/** The values of experiments. */
@NullMarked
package io.relata.application.lab;

import org.jspecify.annotations.NullMarked;
