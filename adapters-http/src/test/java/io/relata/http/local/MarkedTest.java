package io.relata.http.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.http.problem.Place;
import org.junit.jupiter.api.Test;

class MarkedTest {

  @Test
  void pointsAtTheColumn() {
    assertThat(Marked.in("blog/posts?limit=1&select=id,titel", new Place("select", 4)))
        .contains("select=id, --> titel");
  }

  @Test
  void pointsBehindTheEnd() {
    assertThat(Marked.in("blog/posts?select=author(", new Place("select", 8)))
        .contains("select=author( --> ");
  }

  @Test
  void countsCharactersOfTheDecodedValue() {
    assertThat(Marked.in("blog/posts?title=%F0%9F%99%82.x+y", new Place("title", 3)))
        .contains("title=\uD83D\uDE42. --> x y");
  }

  @Test
  void showsTheNeighbourhoodOfALongValue() {
    String value = "a".repeat(100) + "!" + "b".repeat(100);

    assertThat(Marked.in("blog/posts?title=" + value, new Place("title", 101)))
        .contains("title=…" + "a".repeat(40) + " --> !" + "b".repeat(59) + "…");
  }

  @Test
  void showsNoControlCharacters() {
    assertThat(Marked.in("blog/posts?title=%1B[1m", new Place("title", 2)))
        .contains("title=\uFFFD --> [1m");
  }

  @Test
  void pointsNowhereWhereThePlaceIsNotClear() {
    assertThat(Marked.in("blog/posts?id=gt.1&id=x", new Place("id", 1))).isEmpty();
    assertThat(Marked.in("blog/posts?id=x", new Place("title", 1))).isEmpty();
    assertThat(Marked.in("blog/posts?id=x", new Place("id", 9))).isEmpty();
    assertThat(Marked.in("blog/posts?id=%", new Place("id", 1))).isEmpty();
  }
}
