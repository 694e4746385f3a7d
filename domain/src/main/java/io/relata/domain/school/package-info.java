/** Teachers, what they teach, and the students who take their courses. */
@NullMarked
package io.relata.domain.school;

import org.jspecify.annotations.NullMarked;
