package io.relata.http.read;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Page;
import io.relata.http.language.Address;
import io.relata.http.language.Parameters;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The addresses of the pages around one: the same parameters at another cursor. Each is there
 * exactly when there is such a page, unless it is too long for a header.
 */
record Links(String path, Parameters parameters, Page<?> page) {

  // Widespread clients refuse an answer whose headers take more than 16 KiB together.
  private static final int LONGEST_HEADER = 8_192;

  private static final Set<String> PLACES = Set.of("offset", "after", "before");

  /**
   * What the headers of an answer say of the pages around it.
   *
   * @param told the value of the {@code Link} header; empty where there is no other page
   * @param untold which pages there are besides, whose addresses are too long to be told
   */
  record Told(String told, String untold) {}

  Told told() {
    List<String> told = new ArrayList<>();
    List<String> untold = new ArrayList<>();
    int room = LONGEST_HEADER;
    for (Map.Entry<String, Parameters> each : around().entrySet()) {
      String link = link(each.getKey(), each.getValue());
      room -= link.length();
      if (room >= 0) {
        told.add(link);
      } else {
        untold.add(each.getKey());
      }
    }
    return new Told(String.join(", ", told), String.join(", ", untold));
  }

  /** The other pages, the one most likely to be wanted first. */
  private Map<String, Parameters> around() {
    Map<String, Parameters> around = new LinkedHashMap<>();
    if (page.next().isPresent()) {
      page.last().ifPresent(last -> around.put("next", at("after", last)));
    }
    if (page.previous().isPresent()) {
      page.first().ifPresent(first -> around.put("prev", at("before", first)));
      around.put("first", atTheBeginning());
    }
    return around;
  }

  private Parameters at(String word, Cursor cursor) {
    return parameters.replacing(PLACES, new Parameter(word, Address.cursor(page.query(), cursor)));
  }

  private Parameters atTheBeginning() {
    return new Parameters(
        parameters.all().stream().filter(given -> !PLACES.contains(given.name())).toList());
  }

  private String link(String relation, Parameters there) {
    String query = Address.of(there);
    return "<%s%s>; rel=\"%s\"".formatted(path, query.isEmpty() ? "" : "?" + query, relation);
  }
}
