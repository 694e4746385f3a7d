package io.relata.http.openapi;

import io.relata.application.query.OverLimit;
import io.relata.application.shadow.Recording;
import io.relata.domain.query.CannotBeAnswered;
import io.relata.http.exchange.Body;
import io.relata.http.local.Inquiry;
import io.relata.http.problem.Rejection;
import io.relata.http.read.Reads;
import io.relata.http.render.ProblemForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Asks for the answers that the document shows, as anybody could over HTTP. */
record Asker(Reads reads) {

  /** Where more would be told of the request, had it come over HTTP by this id. */
  private static final String INSTANCE = "/shadow/example";

  /** What is answered where nothing is wrong with what is asked. */
  Optional<String> answer(String address) {
    Body body = new Body();
    try {
      new Inquiry(address, Map.of()).answer(reads, new Recording(), body);
      return Optional.of(body.toString(StandardCharsets.UTF_8));
    } catch (Rejection | OverLimit | CannotBeAnswered refused) {
      // Where limits are narrow, this can not be asked by anybody else, either.
      return Optional.empty();
    }
  }

  /** What is told where something is. */
  Optional<String> problem(String address) {
    try {
      new Inquiry(address, Map.of()).answer(reads, new Recording(), new Body());
      return Optional.empty();
    } catch (Rejection refused) {
      return Optional.of(told(refused));
    } catch (OverLimit narrow) {
      return Optional.empty();
    }
  }

  private static String told(Rejection refused) {
    Body body = new Body();
    try {
      ProblemForm.write(refused.problem(), INSTANCE, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body.toString(StandardCharsets.UTF_8);
  }
}
