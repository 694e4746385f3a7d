package io.relata.domain.planted;

/** What an adapter implements, and no suite checks. */
public interface PortWithoutContract {

  int count();
}
