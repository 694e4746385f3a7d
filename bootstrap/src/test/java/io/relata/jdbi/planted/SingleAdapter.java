package io.relata.jdbi.planted;

import io.relata.domain.planted.PortWithOneAdapter;
import io.relata.domain.planted.PortWithOneAdapterContract;

/** The only one there is. */
public record SingleAdapter(int count) implements PortWithOneAdapter {

  /** The only one that keeps the contract. */
  public record Kept(PortWithOneAdapter port) implements PortWithOneAdapterContract {}
}
