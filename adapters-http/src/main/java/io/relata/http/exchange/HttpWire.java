package io.relata.http.exchange;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** A request over HTTP. Its answer is zipped where that is accepted. */
record HttpWire(Context context) implements Wire {

  private static final String DEPENDS_ON = "Accept, Accept-Encoding, Accept-Profile, Prefer, Range";

  private static final int LONGEST_PASSED_OVER = 64 * 1024 * 1024;

  @Override
  public String path() {
    return context.path();
  }

  @Override
  public Optional<String> part(String name) {
    return Optional.ofNullable(context.pathParamMap().get(name));
  }

  @Override
  public Optional<String> query() {
    return Optional.ofNullable(context.queryString());
  }

  @Override
  public List<String> headers(String name) {
    return Collections.list(context.req().getHeaders(name));
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  @Override
  public byte[] body(int most) {
    try {
      InputStream in = context.req().getInputStream();
      byte[] body = in.readNBytes(most + 1);
      if (body.length > most) {
        passOver(in);
      }
      return body;
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  /**
   * What a request brings with it and nobody wants to know is taken off its connection, which would
   * be closed under the client's next request otherwise.
   */
  private void passOverBody() {
    boolean hasBody =
        context.req().getContentLengthLong() > 0 || context.header("Transfer-Encoding") != null;
    if (hasBody) {
      try {
        passOver(context.req().getInputStream());
      } catch (IOException e) {
        throw new ClientWentAway(e);
      }
    }
  }

  /** A client that is still sending takes no answer. Who never ends gets none. */
  private static void passOver(InputStream in) throws IOException {
    byte[] part = new byte[8_192];
    int parts = LONGEST_PASSED_OVER / part.length;
    while (parts > 0 && in.readNBytes(part, 0, part.length) > 0) {
      parts--;
    }
  }

  @Override
  public void tell(String header, String value) {
    context.header(header, value);
  }

  /** Zips only what is worth it; a HEAD gets its headers only. */
  @Override
  public void send(int status, String contentType, Body body) {
    begin(status, contentType);
    try {
      if (zips(body)) {
        context.header("Content-Encoding", "gzip");
        send(body.zipped());
      } else {
        send(body);
      }
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  @Override
  public void sendNothing(int status) {
    passOverBody();
    context.status(status);
    // What is not there has no type, which Javalin would give it.
    context.res().setContentType(null);
    tellWhatItDependsOn();
  }

  @Override
  public boolean wantsBody() {
    return !context.method().equals(HandlerType.HEAD);
  }

  @Override
  public boolean zips(Body body) {
    return body.isWorthZipping() && isZippingAccepted();
  }

  @Override
  public OutputStream stream(String contentType, Supplier<Map<String, String>> afterwards) {
    begin(200, contentType);
    if (takesTrailers()) {
      context.header("Trailer", "Relata-Statements, Server-Timing");
      context.res().setTrailerFields(afterwards);
    }
    try {
      OutputStream out = context.res().getOutputStream();
      if (isZippingAccepted()) {
        context.header("Content-Encoding", "gzip");
        return new GZIPOutputStream(out, true);
      }
      return out;
    } catch (IOException e) {
      throw new ClientWentAway(e);
    }
  }

  /**
   * Some clients take what follows the last piece for a broken answer, unless they asked for it.
   */
  private boolean takesTrailers() {
    return context.req().getProtocol().equals("HTTP/1.1")
        && headers("TE").stream().anyMatch(asked -> asked.contains("trailers"));
  }

  @Override
  public void notModified() {
    context.status(304);
    tellWhatItDependsOn();
  }

  private void begin(int status, String contentType) {
    passOverBody();
    context.status(status);
    context.res().setContentType(contentType);
    tellWhatItDependsOn();
  }

  private void tellWhatItDependsOn() {
    context.res().addHeader("Vary", DEPENDS_ON);
  }

  private boolean isZippingAccepted() {
    return Zipping.isAccepted(context.header("Accept-Encoding"));
  }

  private void send(Body body) throws IOException {
    context.res().setContentLength(body.size());
    if (wantsBody()) {
      body.writeTo(context.res().getOutputStream());
    }
  }
}
