package io.relata.application.planted;

import java.nio.file.Path;

/** A use case that reaches around its ports. */
public record ApplicationThatReadsFiles(Path path) {}
