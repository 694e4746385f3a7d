package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.RandomData;
import io.relata.domain.memory.Store;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import io.relata.http.language.Address;
import io.relata.http.server.Wire.Answer;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Addresses with bytes changed by chance. A failure prints the seed; {@code -Drelata.seed=N}
 * repeats it.
 */
class MutatedAddressesTest {

  private static final int ROUNDS = 1_500;
  private static final String AWKWARD = "%&=+()[]{}.,:;*!\"'\\/?#<>|^`~-_\0\t\u007f09azAZé";

  private final long seed = Long.getLong("relata.seed", ThreadLocalRandom.current().nextLong());
  private final Chance chance = new Chance(seed);
  private final Store data = RandomData.of(seed);

  @Test
  void areAnsweredOrRefusedAndNeverAFault() {
    RandomQueries queries = new RandomQueries(Blog.CATALOG, data, chance);
    int answered = 0;
    try (Blog blog = new Blog(Limits.USUAL, new MemoryReader(() -> data))) {
      Wire wire = new Wire(blog.port());
      for (int round = 0; round < ROUNDS; round++) {
        String address = mutated(printed(queries.next()));
        Answer answer = wire.ask("GET " + address + " HTTP/1.1");
        requireDecent(answer, "seed %d, round %d: %s".formatted(seed, round, address));
        answered += answer.status() < 300 ? 1 : 0;
      }
    }
    assertThat(answered).isBetween(ROUNDS / 200, ROUNDS - ROUNDS / 10);
  }

  private static void requireDecent(Answer answer, String what) {
    assertThat(answer.status()).as(what + "\n" + answer.text()).isBetween(200, 499);
    assertThat(answer.body()).as(what).isNotEmpty();
    if (answer.status() >= 300) {
      Decent.requireProblem(answer, what);
    }
  }

  private static String printed(Query<?> query) {
    String path = "/" + query.entity().name().context() + "/" + query.entity().name().collection();
    try {
      return path + "?" + Address.of(query);
    } catch (IllegalArgumentException unsaid) {
      return path + "?select=id&or=(id.eq.1,id.in.(1,2))&limit=3";
    }
  }

  private String mutated(String address) {
    StringBuilder text = new StringBuilder(address);
    for (int times = 1 + chance.below(2); times > 0 && text.length() > 1; times--) {
      int at = 1 + chance.below(text.length() - 1);
      char sign = AWKWARD.charAt(chance.below(AWKWARD.length()));
      switch (chance.below(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.setCharAt(at, sign);
        default -> text.insert(at, sign);
      }
    }
    return text.toString();
  }
}
