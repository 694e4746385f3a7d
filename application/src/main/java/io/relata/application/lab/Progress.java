package io.relata.application.lab;

/** Hears how far an experiment is. */
@FunctionalInterface
public interface Progress {

  /**
   * So much is done.
   *
   * @param share from 0 to 1
   * @param doing what is done next, as {@code lazy, 100 parents}
   */
  void reached(double share, String doing);
}
