/** Text search in memory, with the meaning that PostgreSQL gives it where no language is named. */
@NullMarked
package io.relata.domain.memory.search;

import org.jspecify.annotations.NullMarked;
