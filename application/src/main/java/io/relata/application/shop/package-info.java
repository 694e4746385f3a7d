/** What there is to the shop beyond its rows: selling from stock, and cancelling. */
@NullMarked
package io.relata.application.shop;

import org.jspecify.annotations.NullMarked;
