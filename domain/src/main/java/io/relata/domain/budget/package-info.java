/** What users spend, and on what. Builds on people. */
@NullMarked
package io.relata.domain.budget;

import org.jspecify.annotations.NullMarked;
