package io.relata.bootstrap.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client of one connection that costs next to nothing, so that there can be many of them. */
final class Caller implements AutoCloseable {

  private static final int PATIENCE = 30_000;
  private static final String LENGTH = "Content-Length: ";

  private final Socket socket;
  private final InputStream in;

  /** What came back. */
  record Answer(int status, String head, String body) {}

  Caller(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE);
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  Answer get(String address) throws IOException {
    String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String head = head();
    return new Answer(Integer.parseInt(head.substring(9, 12)), head, body(head));
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the connection was closed after " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private String body(String head) throws IOException {
    int length =
        head.lines()
            .filter(line -> line.startsWith(LENGTH))
            .mapToInt(line -> Integer.parseInt(line.substring(LENGTH.length())))
            .findFirst()
            .orElseThrow();
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
