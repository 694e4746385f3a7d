package io.relata.jdbi.shop;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.Id;
import io.relata.domain.shop.Product;
import io.relata.domain.shop.Stock;
import io.relata.jdbi.Writing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The stock in {@code shop.products}. */
public final class JdbiStock implements Stock {

  private final Writing writing;

  public JdbiStock(Writing writing) {
    this.writing = writing;
  }

  /** The statements. */
  interface Sql {

    // In one order, so that two whose baskets overlap wait for each other and never each for the
    // other. The key of a product stays, so whoever refers to it need not wait.
    @SqlQuery(
        """
        select id, sku, name, price, stock
        from shop.products
        where id = any(:ids)
        order by id
        for no key update
        """)
    List<Product> held(long[] ids);

    @SqlUpdate(
        """
        update shop.products
        set stock = stock - taken.pieces
        from unnest(:ids, :pieces) as taken (id, pieces)
        where products.id = taken.id
        """)
    int take(long[] ids, int[] pieces);
  }

  @Override
  public List<Product> held(Set<Id<Product>> products) {
    long[] ids = products.stream().mapToLong(Id::value).toArray();
    return writing.with(reason(Act.HOLD), Sql.class, sql -> sql.held(ids));
  }

  @Override
  public void take(Map<Id<Product>, Integer> pieces) {
    List<Map.Entry<Id<Product>, Integer>> taken = List.copyOf(pieces.entrySet());
    long[] ids = taken.stream().mapToLong(each -> each.getKey().value()).toArray();
    int[] numbers = taken.stream().mapToInt(Map.Entry::getValue).toArray();
    writing.with(reason(Act.CHANGE), Sql.class, sql -> sql.take(ids, numbers));
  }

  private static Reason.Write reason(Act act) {
    return new Reason.Write(act, Product.ENTITY.toString());
  }
}
