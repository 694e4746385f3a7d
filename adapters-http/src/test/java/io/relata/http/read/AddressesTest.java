package io.relata.http.read;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(strings = {"assets", "docs", "health", "lab", "rest", "shadow"})
  void aContextAtAddressesOfTheServerIsRefused(String name) {
    Catalog catalog = Catalog.of(Context.of(name));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Addresses(catalog, name))
        .withMessage(
            "the context " + name + " would be at addresses of the server; call it otherwise");
  }

  @Test
  void anyOtherContextHasItsAddresses() {
    assertThatNoException()
        .isThrownBy(() -> new Addresses(Catalog.of(Context.of("garden")), "garden"));
  }
}
