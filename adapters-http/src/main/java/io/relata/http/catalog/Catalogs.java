package io.relata.http.catalog;

import io.javalin.http.Context;
import io.relata.domain.model.Entity;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Exchange;
import io.relata.http.read.EntityTag;
import io.relata.http.shadow.Visibility;
import java.util.List;
import java.util.function.Function;

/** Tells what can be asked here; it stays the same for as long as the server runs. */
public final class Catalogs {

  private final Body told = new Body();

  /**
   * Tells of a repertoire.
   *
   * @param acts what can be done to the rows of an entity, by name
   * @param shadow whether the server tells of its SQL
   */
  public Catalogs(
      Repertoire repertoire, Function<Entity<?>, List<String>> acts, Visibility shadow) {
    CatalogJson.write(repertoire, acts, shadow, told);
  }

  /** Answers with all of it. */
  public void tell(Context context) {
    EntityTag.weak(told)
        .send(Exchange.of(context).wire(), 200, "application/json; charset=utf-8", told);
  }
}
