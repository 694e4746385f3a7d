/** Tasks of users, with categories and tags. Builds on people. */
@NullMarked
package io.relata.domain.tasks;

import org.jspecify.annotations.NullMarked;
