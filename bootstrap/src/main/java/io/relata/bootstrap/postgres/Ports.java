package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that can be taken. */
final class Ports {

  private Ports() {}

  /** The wanted port, or any where 0 is wanted. */
  static int choose(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart(
          "port %d is taken: choose another with --embedded-port, or 0 for any".formatted(wanted),
          e);
    }
  }
}
