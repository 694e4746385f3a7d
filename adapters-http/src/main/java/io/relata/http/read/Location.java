package io.relata.http.read;

import io.relata.domain.model.EntityName;
import io.relata.http.exchange.Wire;
import io.relata.http.language.Address;
import io.relata.http.language.Parameters;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one address of what is answered, however it was asked for. */
record Location(String address) {

  // Beside links, within what widespread clients take for headers.
  private static final int LONGEST = 4_096;

  static Location ofMany(EntityName name, Parameters parameters) {
    return of(Addresses.of(name), parameters);
  }

  static Location ofOne(EntityName name, long id, Parameters parameters) {
    return of(Addresses.of(name, id), parameters);
  }

  /** Parameters mean the same in any order. */
  private static Location of(String path, Parameters parameters) {
    if (parameters.all().isEmpty()) {
      return new Location(path);
    }
    List<Parameter> sorted = new ArrayList<>(parameters.all());
    sorted.sort(Comparator.comparing(Parameter::name));
    return new Location(path + "?" + Address.of(new Parameters(sorted)));
  }

  /** Says it, unless it is too long for a header. */
  void tell(Wire wire) {
    if (address.length() <= LONGEST) {
      wire.tell("Content-Location", address);
    }
  }
}
