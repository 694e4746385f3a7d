package io.relata.bootstrap;

import io.relata.bootstrap.command.Commands;
import io.relata.bootstrap.command.Surroundings;

/** Where the program starts. */
public final class Relata {

  private Relata() {}

  public static void main(String[] arguments) {
    System.exit(Commands.run(Surroundings.ofProcess(), arguments));
  }
}
