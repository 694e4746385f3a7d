package io.relata.http.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** The same parameters but those with certain names. */
  public Parameters without(Set<String> names) {
    List<Parameter> others = new ArrayList<>(all);
    others.removeIf(each -> names.contains(each.name()));
    return new Parameters(others);
  }

  /** The same parameters and one more. */
  public Parameters with(String name, String value) {
    List<Parameter> more = new ArrayList<>(all);
    more.add(new Parameter(name, value));
    return new Parameters(more);
  }

  /** Whether there is one of this name. */
  public boolean has(String name) {
    return all.stream().anyMatch(each -> each.name().equals(name));
  }

  private static Parameter parameter(String pair) {
    int sign = pair.indexOf('=');
    String rawName = sign < 0 ? pair : pair.substring(0, sign);
    String rawValue = sign < 0 ? "" : pair.substring(sign + 1);
    String name = new Decoding(Where.NAME, rawName, rawName).decoded();
    return new Parameter(name, new Decoding(Where.ENCODED_VALUE, name, rawValue).decoded());
  }
}
