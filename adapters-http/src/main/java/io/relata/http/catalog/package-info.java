/** What can be asked here, told to programs: contexts, entities, fields, relations, reports. */
@NullMarked
package io.relata.http.catalog;

import org.jspecify.annotations.NullMarked;
