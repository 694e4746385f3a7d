package io.relata.http.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the things that an {@code Accept} header asks for.
 *
 * @param name the media type, or a wildcard, in lower case
 * @param parameters by their names in lower case, as they are, without quotes
 * @param quality how much it is wanted, in thousandths; 0 is not at all
 */
record MediaRange(String name, Map<String, String> parameters, int quality) {

  private static final Pattern NAME =
      Pattern.compile("\\*/\\*|[a-z0-9!#$&^_.+-]+/(\\*|[a-z0-9!#$&^_.+-]+)");
  private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

  MediaRange {
    parameters = Map.copyOf(parameters);
  }

  /** All that can be read. */
  static List<MediaRange> allIn(String header) {
    return Quoted.split(header, ',').stream().flatMap(text -> read(text).stream()).toList();
  }

  static Optional<MediaRange> read(String text) {
    List<String> parts = Quoted.split(text, ';');
    String name = parts.getFirst().strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return parameters(parts.subList(1, parts.size()))
        .filter(parameters -> QUALITY.matcher(parameters.getOrDefault("q", "1")).matches())
        .map(parameters -> new MediaRange(name, parameters, quality(parameters)));
  }

  /** Nothing where one of them can not be read; an empty one says nothing. */
  private static Optional<Map<String, String>> parameters(List<String> parts) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            Quoted.unquoted(part.substring(equals + 1).strip()));
      } else if (!part.isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  private static int quality(Map<String, String> parameters) {
    return (int) Math.round(Double.parseDouble(parameters.getOrDefault("q", "1")) * 1000);
  }

  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }

  boolean isWildcard() {
    return name.endsWith("/*");
  }

  /** Whether a media type falls under this wildcard. */
  boolean includes(String mediaType) {
    return closeness() == 0 || mediaType.startsWith(name.substring(0, name.length() - 1));
  }

  /** More for a range that includes less. */
  int closeness() {
    if (name.equals("*/*")) {
      return 0;
    }
    return isWildcard() ? 1 : 2;
  }
}
