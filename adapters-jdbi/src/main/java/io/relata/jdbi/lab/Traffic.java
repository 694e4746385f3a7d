package io.relata.jdbi.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/**
 * The bytes that go to the database and come from it, counted at the sockets of the driver, which
 * makes them by a factory that it is told the name of.
 */
final class Traffic implements AutoCloseable {

  private static final Map<String, Traffic> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBER = new AtomicLong();

  private final String name = "bench-" + NUMBER.incrementAndGet();
  private final AtomicLong bytes = new AtomicLong();

  private Traffic() {}

  static Traffic open() {
    Traffic traffic = new Traffic();
    OPEN.put(traffic.name, traffic);
    return traffic;
  }

  /** The address of a database, so that its traffic is counted here. */
  String counted(String url) {
    return url
        + (url.contains("?") ? "&" : "?")
        + "socketFactory="
        + Sockets.class.getName()
        + "&socketFactoryArg="
        + name;
  }

  /** How many went either way up to now. */
  long bytes() {
    return bytes.get();
  }

  @Override
  public void close() {
    OPEN.remove(name);
  }

  /** Makes the sockets; the driver finds it by its name and gives it that of the traffic. */
  public static final class Sockets extends SocketFactory {

    private final AtomicLong bytes;

    public Sockets(String traffic) {
      this.bytes = Objects.requireNonNull(OPEN.get(traffic), "no such traffic").bytes;
    }

    @Override
    public Socket createSocket() {
      return new CountedSocket(bytes);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
        throws IOException {
      return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
        throws IOException {
      return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress address) throws IOException {
      Socket socket = createSocket();
      socket.connect(address);
      return socket;
    }
  }
}
