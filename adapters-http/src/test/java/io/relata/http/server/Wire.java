package io.relata.http.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says to a server what no proper client would say, byte by byte. */
record Wire(int port) {

  private static final int PATIENCE = 10_000;

  /** What came back, as it was on the wire. */
  record Answer(String text) {

    int status() {
      return text.matches("(?s)HTTP/1\\.1 [0-9]{3} .*")
          ? Integer.parseInt(text.substring(9, 12))
          : 0;
    }

    /** The value of a header, empty where there is none. */
    String header(String name) {
      String wanted = name.toLowerCase(Locale.ROOT) + ": ";
      return head()
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
          .map(line -> line.substring(wanted.length()))
          .findFirst()
          .orElse("");
    }

    String head() {
      return text.substring(0, end());
    }

    String body() {
      return text.substring(Math.min(text.length(), end() + 4));
    }

    private int end() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? text.length() : end;
    }
  }

  /** A request with these lines before its empty one. */
  Answer ask(String... lines) {
    return say(String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** These bytes, whatever they are, and then nothing more. */
  Answer say(String text) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new Answer(read(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(text.lines().findFirst().orElse(""), e);
    }
  }

  private static String read(InputStream answer) throws IOException {
    return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
  }
}
