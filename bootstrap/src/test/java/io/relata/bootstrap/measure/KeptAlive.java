package io.relata.bootstrap.measure;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A client with one connection that it keeps, which does nothing but ask and read, all of it on the
 * thread that calls it, so that its own CPU time can be told from the server's.
 */
final class KeptAlive implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  KeptAlive(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream(), 65_536);
    this.out = socket.getOutputStream();
  }

  /** An answer: its head as it came, and its body. */
  record Answer(String head, String body) {}

  /** The answer to a GET, which must be a good one. */
  Answer get(String address) {
    try {
      out.write(
          ("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      String head = head();
      if (!head.startsWith("http/1.1 200")) {
        throw new IllegalStateException(address + " got " + head);
      }
      return new Answer(head, new String(body(head), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder(512);
    String line = line();
    while (!line.isEmpty()) {
      head.append(line).append('\n');
      line = line();
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int next = in.read();
    while (next != '\n') {
      if (next < 0) {
        throw new IOException("the server ended the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
      next = in.read();
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  private byte[] body(String head) throws IOException {
    String length = header(head, "content-length");
    return length.isEmpty() ? chunks() : in.readNBytes(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      body.write(in.readNBytes(size));
      line();
      size = Integer.parseInt(line(), 16);
    }
    line();
    return body.toByteArray();
  }

  /** The value of a header; empty where it is not there. */
  static String header(String head, String name) {
    int start = head.indexOf("\n" + name + ":");
    if (start < 0) {
      return "";
    }
    int value = start + name.length() + 2;
    return head.substring(value, head.indexOf('\n', value)).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
