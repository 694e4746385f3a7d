package io.relata.http.language;

import java.util.List;

/** The parameters of an address, decoded, in their order; a name may come several times. */
public record Parameters(List<Parameter> all) {

  /** One name with one value. */
  public record Parameter(String name, String value) {}

  public Parameters {
    all = List.copyOf(all);
  }
}
