package io.relata.domain.planted;

/** What an adapter inherits code from. */
public abstract class PortThatIsNoInterface {

  public abstract int count();
}
