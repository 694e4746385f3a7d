package io.relata.domain.planted;

/** What every adapter of the port should do. */
public interface PortWithOneAdapterContract {

  PortWithOneAdapter port();
}
