package io.relata.bootstrap.docs;

import java.util.List;
import java.util.Optional;

/**
 * What came back, as it came.
 *
 * @param status the first line
 * @param headers the lines below it
 */
record Answer(String status, List<String> headers, String body) {

  int code() {
    return Integer.parseInt(status.split(" ", -1)[1]);
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(header -> header.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** Whether white space means nothing in the body, outside of its texts. */
  boolean isJson() {
    return header("Content-Type")
        .filter(type -> type.contains("json") && !type.contains("ndjson"))
        .filter(type -> !type.contains("+text"))
        .isPresent();
  }
}
