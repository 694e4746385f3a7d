package io.relata.bootstrap.command;

/** A bar that fills from left to right. */
final class Bar {

  private static final int WIDTH = 30;

  private Bar() {}

  static String of(int percent) {
    int full = WIDTH * percent / 100;
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
  }
}
