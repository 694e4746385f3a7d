package io.relata.bootstrap.docs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a server on this machine in plain HTTP, so that an answer is seen as it came. */
final class Wire {

  private static final int LONGEST_SILENCE = 30_000;

  private final String verb;
  private final InputStream in;

  private Wire(String verb, InputStream in) {
    this.verb = verb;
    this.in = in;
  }

  static Answer ask(int port, Curl curl) {
    List<String> head = new ArrayList<>();
    head.add(curl.verb() + " " + curl.target() + " HTTP/1.1");
    head.add("Host: 127.0.0.1:" + port);
    head.addAll(curl.headers());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(LONGEST_SILENCE);
      byte[] body = curl.body().getBytes(StandardCharsets.UTF_8);
      if (body.length > 0) {
        head.add("Content-Length: " + body.length);
      }
      String request = String.join("\r\n", head) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      return new Wire(curl.verb(), new BufferedInputStream(socket.getInputStream())).answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer() throws IOException {
    List<String> head = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.add(line);
    }
    Answer withoutBody = new Answer(head.getFirst(), List.copyOf(head.subList(1, head.size())), "");
    String body = new String(body(withoutBody), StandardCharsets.UTF_8);
    return new Answer(withoutBody.status(), withoutBody.headers(), body);
  }

  private byte[] body(Answer answer) throws IOException {
    if (verb.equals("HEAD") || answer.code() == 304 || answer.code() == 204) {
      return new byte[0];
    }
    Optional<String> length = answer.header("Content-Length");
    return length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : chunks();
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(in.readNBytes(size));
      line();
    }
    return body.toByteArray();
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the answer ends within its head: " + line);
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }
}
