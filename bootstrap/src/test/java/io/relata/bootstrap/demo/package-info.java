@NullMarked
package io.relata.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
