package io.relata.bootstrap.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a database, and what it says about who connects.
 *
 * @param jdbc the address as JDBC spells it, without user and password
 */
record DatabaseUrl(String jdbc, Optional<String> user, Optional<String> password) {

  private static final String HOST = "(?:\\[[\\p{XDigit}:.]+]|[^:@/?,\\[\\]]+)(?::\\d{1,5})?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://"
              + "(?:(?<user>[^:@/?]*)(?::(?<password>[^/?]*))?@)?"
              + "(?<host>"
              + HOST
              + "(?:,"
              + HOST
              + ")*)/(?<name>[^/?]+)(?:\\?(?<parameters>.*))?");

  /** Reads an address; a refusal does not repeat it, since a password may stand in it. */
  static DatabaseUrl of(Given given) {
    Matcher matcher = FORM.matcher(given.value());
    if (!matcher.matches()) {
      throw new WrongSetting(
          given.origin()
              + " must be like postgresql://user:password@host:port/name or"
              + " jdbc:postgresql://host:port/name?user=user&password=password");
    }
    Optional<String> user = Optional.ofNullable(matcher.group("user"));
    Optional<String> password = Optional.ofNullable(matcher.group("password"));
    List<String> others = new ArrayList<>();
    for (String parameter : parameters(matcher)) {
      if (parameter.startsWith("user=")) {
        user = Optional.of(parameter.substring("user=".length()));
      } else if (parameter.startsWith("password=")) {
        password = Optional.of(parameter.substring("password=".length()));
      } else {
        others.add(parameter);
      }
    }
    String jdbc = "jdbc:postgresql://" + matcher.group("host") + "/" + matcher.group("name");
    return new DatabaseUrl(
        others.isEmpty() ? jdbc : jdbc + "?" + String.join("&", others),
        user.map(DatabaseUrl::decoded),
        password.map(DatabaseUrl::decoded));
  }

  private static List<String> parameters(Matcher matcher) {
    return Optional.ofNullable(matcher.group("parameters"))
        .map(parameters -> List.of(parameters.split("&")))
        .orElse(List.of());
  }

  private static String decoded(String part) {
    // A plus is a plus here, unlike in a form.
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return jdbc;
  }
}
