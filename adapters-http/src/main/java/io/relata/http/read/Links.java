package io.relata.http.read;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Page;
import io.relata.domain.query.Slice;
import io.relata.http.language.Address;
import io.relata.http.language.Parameters;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The addresses of the pages around one: the same parameters at another cursor, or of groups, which
 * have none, at another offset. Each is there exactly when there is such a page, unless it is too
 * long for a header.
 */
final class Links {

  // Widespread clients refuse an answer whose headers take more than 16 KiB together.
  private static final int LONGEST_HEADER = 8_192;

  private static final Set<String> PLACES = Set.of("offset", "after", "before");

  private final String beginning;
  private final String separator;
  private final Page<?> page;
  private final StringJoiner told = new StringJoiner(", ");
  private final StringJoiner untold = new StringJoiner(", ");

  /** Links that begin with the one most likely to be wanted. */
  Links(String path, Parameters parameters, Page<?> page) {
    String same = Address.of(sized(parameters.without(PLACES), page));
    this.beginning = same.isEmpty() ? path : path + "?" + same;
    this.separator = same.isEmpty() ? "?" : "&";
    this.page = page;
    if (page.after()) {
      next().ifPresent(place -> add("next", beginning + place));
    }
    if (page.before()) {
      previous().ifPresent(place -> add("prev", beginning + place));
      add("first", beginning);
    }
  }

  private Optional<String> next() {
    return page.query().isGrouped()
        ? Optional.of(at(page.query().slice().offset() + page.rows().size()))
            .filter(_ -> !page.isEmpty())
        : page.last().map(last -> at("after", last));
  }

  private Optional<String> previous() {
    return page.query().isGrouped()
        ? Optional.of(previousGroups()).filter(_ -> !page.isEmpty())
        : page.first().map(first -> at("before", first));
  }

  private String previousGroups() {
    Slice slice = page.query().slice();
    long start = slice.offset() - slice.most().orElse(page.rows().size());
    return start > 0 ? at(start) : "";
  }

  private String at(long offset) {
    return separator + Address.parameter("offset", String.valueOf(offset));
  }

  /** The size of a page may come from a header, which a link can not send. */
  private static Parameters sized(Parameters parameters, Page<?> page) {
    return page.query().slice().limit().isEmpty() || parameters.has("limit")
        ? parameters
        : parameters.with("limit", String.valueOf(page.query().slice().limit().getAsLong()));
  }

  private String at(String word, Cursor cursor) {
    return separator + Address.parameter(word, Address.cursor(page.query(), cursor));
  }

  private void add(String relation, String address) {
    String link = "<" + address + ">; rel=\"" + relation + "\"";
    if (told.length() + link.length() <= LONGEST_HEADER) {
      told.add(link);
    } else {
      untold.add(relation);
    }
  }

  /** The value of the {@code Link} header; empty where there is no other page. */
  String told() {
    return told.toString();
  }

  /** Which pages there are besides, whose addresses are too long to be told. */
  String untold() {
    return untold.toString();
  }
}
