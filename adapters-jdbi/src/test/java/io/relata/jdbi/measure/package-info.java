/**
 * What the reader costs beside plain JDBC written by hand. Runs on demand only: {@code mvn test -pl
 * domain,application,adapters-jdbi -DexcludedGroups= -Dgroups=measure}.
 */
@NullMarked
package io.relata.jdbi.measure;

import org.jspecify.annotations.NullMarked;
