package io.relata.http.problem;

/**
 * A place in what was asked.
 *
 * @param parameter the name of the parameter
 * @param column of its value, counted in characters from 1
 */
public record Place(String parameter, int column) {}
