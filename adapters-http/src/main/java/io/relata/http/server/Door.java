package io.relata.http.server;

import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Where requests come in. */
final class Door {

  // Who comes in a crowd is told to come back, which is sooner done than left waiting outside.
  private static final int MANY = 1_024;

  private Door() {}

  /** Takes the port now: what fails later, others tell of at length before it is told here. */
  static ServerConnector open(HttpSettings settings, Server server, HttpConfiguration http) {
    ServerConnector door = new ServerConnector(server, new HttpConnectionFactory(http));
    door.setHost(settings.host());
    door.setPort(settings.port());
    door.setAcceptQueueSize(MANY);
    try {
      door.open();
    } catch (IOException e) {
      throw new CannotListen(settings, e);
    }
    return door;
  }
}
