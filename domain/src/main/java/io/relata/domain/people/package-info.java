/**
 * People: users, their profiles and their groups. Other contexts may build on this one; it knows
 * none of them.
 */
@NullMarked
package io.relata.domain.people;

import org.jspecify.annotations.NullMarked;
