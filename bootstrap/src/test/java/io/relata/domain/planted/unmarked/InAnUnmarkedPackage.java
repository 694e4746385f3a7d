package io.relata.domain.planted.unmarked;

/** Its package has no package-info. */
public final class InAnUnmarkedPackage {

  private InAnUnmarkedPackage() {}
}
