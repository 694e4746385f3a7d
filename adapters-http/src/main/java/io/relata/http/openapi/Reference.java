package io.relata.http.openapi;

import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.read.EntityTag;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers with the OpenAPI document. It is written when it is first asked for, with examples that
 * are asked of the reads then; and again only where examples were missing that are there now.
 */
public final class Reference {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String CONTENT_TYPE = "application/json; charset=utf-8";

  private final Scope scope;
  private final Examples examples;
  // A virtual thread that waits for a lock leaves its carrier to others.
  private final Lock lock = new ReentrantLock();
  private @Nullable Body written;

  public Reference(Scope scope) {
    this.scope = scope;
    this.examples = new Examples(scope);
  }

  /** Sends the document, unless the client has it already. */
  public void tell(Exchange exchange) {
    Body body = document();
    EntityTag.weak(body).send(exchange.wire(), 200, CONTENT_TYPE, body);
  }

  private Body document() {
    lock.lock();
    try {
      boolean more = examples.gatherMore();
      Body body = written;
      if (body == null || more) {
        body = write();
        written = body;
      }
      return body;
    } finally {
      lock.unlock();
    }
  }

  private Body write() {
    Body body = new Body();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), body)) {
      new Document(scope, examples).part().writeTo(json);
    }
    return body;
  }
}
