package io.relata.jdbi.planted;

import io.relata.domain.planted.PortThatIsNoInterface;

/** Lives on what its port gives it. */
public final class InheritingAdapter extends PortThatIsNoInterface {

  @Override
  public int count() {
    return 1;
  }
}
