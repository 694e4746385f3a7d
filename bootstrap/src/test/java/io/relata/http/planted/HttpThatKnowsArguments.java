package io.relata.http.planted;

import picocli.CommandLine;

/** An adapter that knows how the program was started. */
public record HttpThatKnowsArguments(CommandLine line) {}
