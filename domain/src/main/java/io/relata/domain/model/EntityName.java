package io.relata.domain.model;

import java.util.regex.Pattern;

/**
 * The name of an entity: its context and its collection, spelled alike in addresses, messages and
 * the database.
 */
public record EntityName(String context, String collection) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  public EntityName {
    requireName(context);
    requireName(collection);
  }

  /**
   * Refuses what is not a snake_case name that PostgreSQL takes without quotes and without cutting
   * it.
   */
  static String requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new InconsistentModel(
          "\""
              + name
              + "\" is no name: use lower case letters, digits and _, a letter first, 63 at most");
    }
    return name;
  }

  @Override
  public String toString() {
    return context + "." + collection;
  }
}
