/** The OpenAPI document: what can be asked here, told to programs, with answers that are real. */
@NullMarked
package io.relata.http.openapi;

import org.jspecify.annotations.NullMarked;
