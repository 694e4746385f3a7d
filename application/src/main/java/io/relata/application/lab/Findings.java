package io.relata.application.lab;

import java.util.List;

/**
 * What an experiment found.
 *
 * @param conclusions what its figures say, in plain words
 * @param texts the statements that the ways ran
 * @param data on what data, and how, it was found
 * @param leftOut what was not measured, and why
 */
public record Findings(
    List<Chart> charts,
    List<String> conclusions,
    List<Text> texts,
    List<Fact> data,
    List<String> leftOut) {

  public Findings {
    charts = List.copyOf(charts);
    conclusions = List.copyOf(conclusions);
    texts = List.copyOf(texts);
    data = List.copyOf(data);
    leftOut = List.copyOf(leftOut);
  }
}
