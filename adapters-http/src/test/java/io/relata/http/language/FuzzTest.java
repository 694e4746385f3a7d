package io.relata.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.memory.RandomData;
import io.relata.domain.model.Entity;
import io.relata.domain.query.Chance;
import io.relata.domain.query.Query;
import io.relata.domain.query.RandomQueries;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Addresses with mistakes made by chance: whatever they are, they are read or rejected, and what is
 * read can be printed and read again.
 */
class FuzzTest {

  private static final int ROUNDS = 10_000;

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "\\",
          ",",
          ".",
          ":",
          "*",
          "!",
          "{",
          "}",
          "=",
          "&",
          "%",
          "%00",
          "%FF",
          "+",
          "-",
          "->",
          "::",
          "...",
          "not.",
          "and(",
          "or(",
          "null",
          "eq.",
          "in.(",
          "any",
          "(all)",
          "select=",
          "order=",
          "after=(",
          "tags()",
          "author",
          "id",
          "\uD83D",
          "\0",
          "\n",
          "99999999",
          "é",
          "😀",
          "!inner",
          "is.",
          "%22",
          "%5C",
          "like.",
          "count()",
          ".sum()",
          "title.max()",
          "posts(count)",
          "(id.max)",
          "match.");

  private final long seed = ThreadLocalRandom.current().nextLong();
  private final Chance chance = new Chance(seed);

  @Test
  void addressesWithMistakesAreReadOrRejected() {
    RandomQueries queries = new RandomQueries(Reading.BLOG, RandomData.of(7), chance);
    int read = 0;
    int rejected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Query<?> query = queries.next();
      String address = mutated(printed(query));
      if (isRead(query.entity(), address, "seed " + seed + ", round " + round + ": " + address)) {
        read++;
      } else {
        rejected++;
      }
    }
    assertThat(read).isGreaterThan(ROUNDS / 50);
    assertThat(rejected).isGreaterThan(ROUNDS / 10);
  }

  private static String printed(Query<?> query) {
    try {
      return Address.of(query);
    } catch (IllegalArgumentException unsaid) {
      return "select=id&or=(id.eq.1,id.in.(1,2))&limit=3";
    }
  }

  private String mutated(String address) {
    StringBuilder text = new StringBuilder(address);
    for (int times = 1 + chance.below(3); times > 0; times--) {
      int at = chance.below(text.length() + 1);
      int end = Math.min(text.length(), at + chance.below(4));
      switch (chance.below(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.replace(at, end, chance.of(PIECES));
        case 2 -> text.insert(at, text.substring(chance.below(at + 1), at));
        default -> text.insert(at, chance.of(PIECES));
      }
    }
    return text.toString();
  }

  private static <T> boolean isRead(Entity<T> entity, String address, String what) {
    Query<T> query;
    try {
      query = Reading.raw(entity, address).query();
    } catch (Rejection rejection) {
      requireExplained(rejection.problem(), what);
      return false;
    } catch (RuntimeException escaped) {
      throw new AssertionError(what, escaped);
    }
    assertThat(Reading.raw(entity, Address.of(query)).query()).as(what).isEqualTo(query);
    return true;
  }

  private static void requireExplained(Problem problem, String what) {
    assertThat(problem.message())
        .as(what)
        .isNotBlank()
        .hasSizeLessThan(1_000)
        .doesNotContain("io.relata", "java.", "Exception", "\0", "\n");
    assertThat(problem.hint().orElse("none")).as(what).isNotBlank().doesNotContain("io.relata");
  }
}
