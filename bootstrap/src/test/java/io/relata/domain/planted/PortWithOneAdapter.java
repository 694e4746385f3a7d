package io.relata.domain.planted;

/** What a suite checks, but on one adapter only. */
public interface PortWithOneAdapter {

  int count();
}
