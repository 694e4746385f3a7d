/** What there is to tasks beyond their rows: slugs, completing and reopening. */
@NullMarked
package io.relata.application.tasks;

import org.jspecify.annotations.NullMarked;
