package io.relata.http.exchange;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A request over HTTP. Its answer is zipped where that is accepted. */
record HttpWire(Context context) implements Wire {

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
  public void tell(String header, String value) {
    context.header(header, value);
  }

  /** Zips only what is worth it; a HEAD gets its headers only. */
  @Override
  public void send(int status, String contentType, Body body) {
    begin(status, contentType);
    try {
      if (body.isWorthZipping() && isZippingAccepted()) {
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
  public OutputStream stream(String contentType) {
    begin(200, contentType);
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

  @Override
  public void notModified() {
    context.status(304);
    tellWhatItDependsOn();
  }

  private void begin(int status, String contentType) {
    context.status(status);
    context.res().setContentType(contentType);
    tellWhatItDependsOn();
  }

  private void tellWhatItDependsOn() {
    context.res().addHeader("Vary", "Accept, Accept-Encoding");
  }

  private boolean isZippingAccepted() {
    return Zipping.isAccepted(context.header("Accept-Encoding"));
  }

  private void send(Body body) throws IOException {
    context.res().setContentLength(body.size());
    if (!context.method().equals(HandlerType.HEAD)) {
      body.writeTo(context.res().getOutputStream());
    }
  }
}
