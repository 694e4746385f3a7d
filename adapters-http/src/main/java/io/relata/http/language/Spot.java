package io.relata.http.language;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Place;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;

/**
 * A place in what was asked.
 *
 * @param parameter the name of the parameter, as it was written
 * @param column counted in characters from 1
 */
record Spot(Where where, String parameter, int column) {

  Problem problem(Kind kind, String message) {
    Problem problem = Problem.of(kind, where.of(parameter) + ", column " + column + ": " + message);
    return where == Where.VALUE ? problem.at(new Place(parameter, column)) : problem;
  }

  Problem malformed(String message) {
    return problem(Kind.MALFORMED, message);
  }

  /** Something stands here that can not. */
  Rejection unexpected(String found, String expected) {
    return malformed("found " + found + ", expected " + expected).rejection();
  }
}
