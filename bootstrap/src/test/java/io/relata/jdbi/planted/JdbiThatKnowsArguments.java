package io.relata.jdbi.planted;

import picocli.CommandLine;

/** An adapter that knows how the program was started. */
public record JdbiThatKnowsArguments(CommandLine line) {}
