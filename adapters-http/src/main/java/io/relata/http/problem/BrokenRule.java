package io.relata.http.problem;

import java.util.Optional;

/**
 * A rule of the domain that a request breaks.
 *
 * @param field the path to the field in the body
 * @param message what is wrong, in words that follow the field's
 * @param address where the rows are that stand in the way, where it is known which
 */
public record BrokenRule(String field, String rule, String message, Optional<String> address) {}
