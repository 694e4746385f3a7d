package io.relata.domain.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.World;
import io.relata.domain.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Stock} does. */
public interface StockContract {

  /** A world that nobody has touched yet; the same one all through a test. */
  World world();

  @Test
  default void productsAreHeldInTheOrderOfTheirIdentities() {
    Product mug = product("Mug", 3);
    Product pen = product("Pen", 5);

    assertThat(stock().held(Set.of(pen.id(), Id.of(999_999), mug.id()))).containsExactly(mug, pen);
    assertThat(stock().held(Set.of())).isEmpty();
  }

  @Test
  default void piecesAreTakenAndGivenBack() {
    Product mug = product("Mug", 3);
    Product pen = product("Pen", 5);
    Product cup = product("Cup", 7);

    stock().take(Map.of(mug.id(), 3, pen.id(), -2));

    assertThat(stock().held(Set.of(mug.id(), pen.id(), cup.id())))
        .map(Product::stock)
        .containsExactly(0, 7, 7);
  }

  private Product product(String name, int stock) {
    return world()
        .rows(Product.ENTITY)
        .add(List.of(Product.named(name, name, "2.50", stock)))
        .getFirst();
  }

  private Stock stock() {
    return world().stock();
  }
}
