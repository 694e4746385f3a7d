/**
 * The rules about the code, each a sentence with its reason and with classes that break it on
 * purpose. Those lie in packages named {@code planted}, in the layer whose rule they break.
 */
@NullMarked
package io.relata.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
