package io.relata.http.language;

import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.http.language.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Prints what is asked for as the parameters of an address, encoded. */
public final class Address {

  private Address() {}

  /**
   * The address that asks for a query, with conditions in their simplest form. Caps and counting
   * are not part of it: the one is a guard's, the other a header's.
   *
   * @throws IllegalArgumentException when the language can not say it: an include that gives
   *     nothing, a field given twice, one that is computed and not declared, two terms of an order
   *     by the same field, or a pattern with an asterisk that means itself
   */
  public static String of(Query<?> query) {
    return of(parametersOf(query));
  }

  /** The address with these parameters. */
  public static String of(Parameters parameters) {
    StringBuilder address = new StringBuilder();
    for (Parameter each : parameters.all()) {
      append(address.append(address.isEmpty() ? "" : "&"), each.name(), each.value());
    }
    return address.toString();
  }

  /** One parameter of an address. */
  public static String parameter(String name, String value) {
    return append(new StringBuilder(), name, value).toString();
  }

  private static StringBuilder append(StringBuilder address, String name, String value) {
    Encoding.append(address, name);
    Encoding.append(address.append('='), value);
    return address;
  }

  /** A cursor as the value of {@code after} or {@code before}, not encoded. */
  public static String cursor(Query<?> query, Cursor cursor) {
    int wanted = query.wholeOrder().size();
    if (cursor.values().size() != wanted) {
      throw new IllegalArgumentException(
          "a cursor of " + query + " takes " + wanted + " values, not " + cursor);
    }
    return Literal.cursor(cursor);
  }

  private static Parameters parametersOf(Query<?> query) {
    List<Parameter> parameters = new ArrayList<>();
    String select = new QueryText<>(query, "", parameters).write();
    if (!select.equals("*")) {
      parameters.addFirst(new Parameter(Word.SELECT.toString(), select));
    }
    return new Parameters(parameters);
  }
}
