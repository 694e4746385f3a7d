package io.relata.http.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Post;
import io.relata.domain.query.Cursor;
import io.relata.domain.query.Query;
import io.relata.http.problem.Rejection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRangeTest {

  private static final Query<Post> POSTS = Query.from(Post.ENTITY);

  @ParameterizedTest
  @CsvSource({
    "0-9, 0, 10",
    "5-5, 5, 1",
    "10-19, 10, 10",
    "0-999999999999999999, 0, 1000000000000000000",
  })
  void asksForRowsByTheirPlaces(String range, long offset, long limit) {
    assertThat(read(range).of(POSTS)).isEqualTo(POSTS.offset(offset).limit(limit));
  }

  @Test
  void mayBeOpen() {
    assertThat(read("7-").of(POSTS)).isEqualTo(POSTS.offset(7));
    assertThat(read("0-").of(POSTS)).isEqualTo(POSTS);
  }

  @ParameterizedTest
  @CsvSource({
    // offset, limit, range, offset and limit of both
    "5, 10, 0-9, 5, 5",
    "5, 10, 7-, 7, 8",
    "5, 10, 0-100, 5, 10",
    "5, 10, 20-30, 20, 0",
    "5, 10, 0-2, 5, 0",
  })
  void goesWithOffsetAndLimit(long offset, long limit, String range, long from, long rows) {
    assertThat(read(range).of(POSTS.offset(offset).limit(limit)))
        .isEqualTo(POSTS.offset(from).limit(rows));
  }

  @Test
  void limitsAPageAtACursor() {
    Query<Post> after = POSTS.after(Cursor.of(5L));
    assertThat(read("0-9").of(after)).isEqualTo(after.limit(10));
    assertThatThrownBy(() -> read("1-9").of(after))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-5", "a-b", "1", "1-x", "bytes=0-1", "0-1-2", "٣-٤", "1e3-"})
  void isNoneWhereItIsNotWrittenAsOne(String range) {
    assertThat(ItemRange.of(Optional.of(range), Optional.empty())).isEmpty();
  }

  @Test
  void isNoneInOtherUnits() {
    assertThat(ItemRange.of(Optional.of("0-9"), Optional.of("bytes"))).isEmpty();
    assertThat(ItemRange.of(Optional.of("0-9"), Optional.of("items"))).isPresent();
  }

  @Test
  void canNotEndBeforeItBegins() {
    assertThatThrownBy(() -> read("9-0"))
        .isInstanceOf(Rejection.class)
        .hasMessage("the range 9-0 ends before it begins");
  }

  private static ItemRange read(String range) {
    return ItemRange.of(Optional.of(range), Optional.empty()).orElseThrow();
  }
}
