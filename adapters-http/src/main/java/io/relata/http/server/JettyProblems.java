package io.relata.http.server;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.render.ProblemForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells of requests that are so broken that they reach no handler, in the form of all problems. */
final class JettyProblems extends ErrorHandler {

  private static final HttpField TYPE =
      new HttpField(HttpHeader.CONTENT_TYPE, ProblemForm.CONTENT_TYPE);

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Kind kind = kind(response.getStatus());
    // What is no HTTP is no fault of the server's, though Jetty takes it for another version.
    response.setStatus(kind.status());
    response.getHeaders().put(TYPE);
    if (kind.status() == 503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
    }
    response.write(true, body(kind), callback);
    return true;
  }

  private static ByteBuffer body(Kind kind) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      ProblemForm.write(Problem.of(kind, kind.title()), "/", body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(body.toByteArray());
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 404 -> Kind.UNKNOWN_ADDRESS;
      case 414 -> Kind.ADDRESS_TOO_LONG;
      case 431 -> Kind.HEADERS_TOO_LONG;
      case 500 -> Kind.FAULT;
      case 503 -> Kind.TOO_BUSY;
      default -> Kind.MALFORMED;
    };
  }
}
