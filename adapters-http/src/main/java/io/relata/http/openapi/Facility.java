package io.relata.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An address that is only read and is the same for every model.
 *
 * @param id what programs call it
 * @param occasion the problems that it can meet
 * @param content what it answers, by media type
 * @param taking the parameters that it has
 */
record Facility(
    String address,
    String id,
    String tag,
    String summary,
    Occasion occasion,
    Part content,
    List<String> taking) {

  Facility {
    taking = List.copyOf(taking);
  }

  static Facility of(String address, String id, String tag, String summary, Part content) {
    return new Facility(address, id, tag, summary, Occasion.STANDING, content, List.of());
  }

  Facility meeting(Occasion other) {
    return new Facility(address, id, tag, summary, other, content, taking);
  }

  Facility taking(String... keys) {
    return new Facility(address, id, tag, summary, occasion, content, List.of(keys));
  }

  void add(Map<String, Part> paths) {
    Part get =
        Operation.of(id, tag, summary)
            .answering(
                200, Responses.of(summary + ".", Headers.OF_PROBLEMS).with("content", content))
            .failing(occasion)
            .part();
    Part head =
        Operation.of("head" + Names.capitalized(id), tag, "The headers of: " + summary)
            .silently("200")
            .part();
    List<String> all = new ArrayList<>(taking);
    all.add("X-Request-Id");
    paths.put(
        address, Part.of("parameters", Parameters.at(all)).with("get", get).with("head", head));
  }
}
