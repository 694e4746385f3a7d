package io.relata.http.openapi;

/**
 * A request that was asked, and its answer.
 *
 * @param address what was asked
 * @param answer the body that came back, as it was
 */
record Example(String summary, String address, String answer) {

  Part part() {
    return Part.of("summary", summary)
        .with("x-address", address)
        .with("value", new Json.Quoted(answer));
  }
}
