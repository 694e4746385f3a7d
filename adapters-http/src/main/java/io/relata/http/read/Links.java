package io.relata.http.read;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Page;
import io.relata.http.language.Address;
import io.relata.http.language.Parameters;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The addresses of the pages around one: the same parameters at another cursor. Each is there
 * exactly when there is such a page.
 */
record Links(String path, Parameters parameters, Page<?> page) {

  private static final Set<String> PLACES = Set.of("offset", "after", "before");

  /** The value of the {@code Link} header; empty where there is no other page. */
  String header() {
    List<String> links = new ArrayList<>();
    if (page.next().isPresent()) {
      page.last().ifPresent(last -> links.add(link("next", at("after", last))));
    }
    if (page.previous().isPresent()) {
      page.first().ifPresent(first -> links.add(link("prev", at("before", first))));
      links.add(link("first", atTheBeginning()));
    }
    return String.join(", ", links);
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
