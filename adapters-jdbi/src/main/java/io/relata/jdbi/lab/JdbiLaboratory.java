package io.relata.jdbi.lab;

import io.relata.application.lab.Laboratory;
import io.relata.domain.model.Catalog;
import io.relata.jdbi.DatabaseSettings;
import java.util.List;
import java.util.stream.Stream;

/** The laboratory on a PostgreSQL database, to which it connects only while an experiment runs. */
public final class JdbiLaboratory {

  private static final List<Design> DESIGNS =
      List.of(
          Loading.DESIGN, Product.DESIGN, Paging.DESIGN, Shifting.DESIGN, Top.DESIGN, Keys.DESIGN);

  private JdbiLaboratory() {}

  public static Laboratory on(DatabaseSettings database, Catalog catalog) {
    Stream<Design> designs = DESIGNS.stream();
    return new Laboratory(designs.map(design -> design.on(database, catalog)).toList());
  }
}
