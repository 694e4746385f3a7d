package io.relata.http.read;

import io.relata.domain.query.Row;
import io.relata.http.exchange.Wire;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of which a row must have one to be written over, as an {@code If-Match} header names
 * them by entity tags.
 */
public record IfMatch(Set<Version> versions) {

  private static final String NAME = "If-Match";
  private static final Pattern TAG =
      Pattern.compile("\\G[ \\t]*(?<weak>W/)?\"(?<text>[^\"]*)\"[ \\t]*(?:,|\\z)");

  public IfMatch {
    versions = Set.copyOf(versions);
  }

  /** What a request names; nothing where it takes the row in whatever version it is there. */
  public static Optional<IfMatch> of(Wire request) {
    List<String> headers = request.headers(NAME);
    String tags = String.join(",", headers).strip();
    return headers.isEmpty() || tags.equals("*") ? Optional.empty() : Optional.of(read(tags));
  }

  /** Whether a request takes the row in any version, but only where it is there. */
  public static boolean takesAny(Wire request) {
    return !request.headers(NAME).isEmpty() && of(request).isEmpty();
  }

  private static IfMatch read(String tags) {
    Set<Version> versions = new HashSet<>();
    Matcher tag = TAG.matcher(tags);
    int end = 0;
    while (tag.find()) {
      end = tag.end();
      // What is weak says of answers that they mean the same, and nothing of what is stored.
      if (tag.group("weak") == null) {
        versions.add(Version.inTag(tag.group("text")));
      }
    }
    if (end < tags.length() || tags.isEmpty() || tags.endsWith(",")) {
      throw malformed("takes entity tags, in their quotes and with commas between them, or *");
    }
    return new IfMatch(versions);
  }

  /** Lets a request pass that speaks of many rows and names no versions. */
  public static void refuse(Wire request) {
    if (!request.headers(NAME).isEmpty()) {
      throw malformed("is for one row at its address: /{context}/{collection}/{id}");
    }
  }

  private static Rejection malformed(String reason) {
    return Problem.of(Kind.MALFORMED, NAME + " " + reason)
        .withHint("send the ETag with which the row was read by itself, without relations")
        .rejection();
  }

  /** Whether a row that has all its fields is in one of these versions. */
  public boolean names(Row<?> row) {
    return versions.contains(Version.of(row));
  }
}
