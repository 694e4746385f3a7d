package io.relata.bootstrap.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as it was given, still text.
 *
 * @param origin the name that it was given under, for messages
 */
record Given(String value, String origin) {

  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Duration LONGEST = Duration.ofDays(1);

  int number(int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, together with what is out of range.
    }
    throw refused("a number from " + least + " to " + most);
  }

  /** A time, which is not zero: PostgreSQL takes that for no limit. */
  Duration time() {
    Matcher matcher = TIME.matcher(value);
    if (matcher.matches()) {
      Duration time = time(matcher);
      if (time.isPositive() && time.compareTo(LONGEST) <= 0) {
        return time;
      }
    }
    throw refused("a time such as 500ms, 10s, 2m or 1h, and at most a day");
  }

  /** One of several words. */
  <V> V choice(Map<String, V> choices) {
    V chosen = choices.get(value);
    if (chosen == null) {
      throw refused(String.join(" or ", choices.keySet().stream().sorted().toList()));
    }
    return chosen;
  }

  /** A text without spaces. */
  String word() {
    if (value.isEmpty() || value.chars().anyMatch(c -> c <= ' ')) {
      throw refused("a text without spaces");
    }
    return value;
  }

  /** A place, as seen from a folder. */
  Path path(Path from) {
    try {
      if (!value.isBlank()) {
        return from.resolve(value);
      }
    } catch (InvalidPathException e) {
      // Told below, together with what is empty.
    }
    throw refused("the path of a folder");
  }

  private static Duration time(Matcher matcher) {
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofHours(amount);
    };
  }

  private WrongSetting refused(String wanted) {
    return new WrongSetting(origin + " must be " + wanted + ", not \"" + value + "\"");
  }
}
