@NullMarked
package io.relata.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
