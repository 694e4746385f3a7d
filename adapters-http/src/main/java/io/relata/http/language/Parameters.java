package io.relata.http.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, decoded, in their order; a name may come several times. */
public record Parameters(List<Parameter> all) {

  /** One name with one value. */
  public record Parameter(String name, String value) {}

  public Parameters {
    all = List.copyOf(all);
  }

  /**
   * The parameters that a query string holds; null or empty where an address has none.
   *
   * @throws io.relata.http.problem.Rejection when it is not encoded as addresses are
   */
  public static Parameters of(@Nullable String rawQuery) {
    List<Parameter> read = new ArrayList<>();
    for (String pair : (rawQuery == null ? "" : rawQuery).split("&", -1)) {
      if (!pair.isEmpty()) {
        read.add(parameter(pair));
      }
    }
    return new Parameters(read);
  }

  /** The same parameters with one more, in the place of those with certain names. */
  public Parameters replacing(Set<String> names, Parameter by) {
    Stream<Parameter> others = all.stream().filter(each -> !names.contains(each.name()));
    return new Parameters(Stream.concat(others, Stream.of(by)).toList());
  }

  private static Parameter parameter(String pair) {
    int sign = pair.indexOf('=');
    String rawName = sign < 0 ? pair : pair.substring(0, sign);
    String rawValue = sign < 0 ? "" : pair.substring(sign + 1);
    String name = new Decoding("the name " + Excerpt.of(rawName), rawName).decoded();
    return new Parameter(
        name, new Decoding("the encoded value of " + Excerpt.of(name), rawValue).decoded());
  }
}
