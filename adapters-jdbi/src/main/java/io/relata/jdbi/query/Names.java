package io.relata.jdbi.query;

import io.relata.domain.model.EntityName;
import io.relata.domain.model.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Names in the text of one statement: those of tables and columns, quoted where SQL reserves the
 * word, and aliases, of which no two are the same. All come from the catalog, never from input.
 */
final class Names {

  /** The words that PostgreSQL reserves, or that can not name a table or column without quotes. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
          collation column concurrently constraint create cross current_catalog current_date current_role
          current_schema current_time current_timestamp current_user default deferrable desc distinct do else end
          except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into
          is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on
          only or order outer overlaps placing primary references returning right select session_user similar some
          symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when
          where window with\
          """
              .split("\\s+"));

  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<Made, String> expressions = new HashMap<>();

  /** A field of the rows that go by an alias. */
  private record Made(String alias, Field<?, ?> field) {}

  /** A name as it stands in SQL. */
  static String quoted(String name) {
    return RESERVED.contains(name) ? '"' + name + '"' : name;
  }

  static String table(EntityName name) {
    return quoted(name.context()) + "." + quoted(name.collection());
  }

  static String column(String alias, String column) {
    return alias + "." + quoted(column);
  }

  /** The same expression wherever a statement speaks of the field, so that it is known again. */
  String expression(String alias, Field<?, ?> field, Supplier<String> written) {
    Made made = new Made(alias, field);
    String known = expressions.get(made);
    if (known == null) {
      known = written.get();
      expressions.put(made, known);
    }
    return known;
  }

  /** An alias that says what it stands for: the name itself, numbered from its second use on. */
  String alias(String name) {
    int use = uses.merge(name, 1, Integer::sum);
    return use == 1 ? quoted(name) : name + "_" + use;
  }
}
