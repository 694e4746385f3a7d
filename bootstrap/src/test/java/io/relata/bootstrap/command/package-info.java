@NullMarked
package io.relata.bootstrap.command;

import org.jspecify.annotations.NullMarked;
