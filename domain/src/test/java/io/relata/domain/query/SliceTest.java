package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SliceTest {

  private static final Cursor PLACE = Cursor.of("Draft", 7L);

  @Test
  void aSlicePrintsAsTheEndOfAQuery() {
    assertThat(Slice.WHOLE).hasToString("");
    assertThat(Slice.WHOLE.limitedTo(3)).hasToString(" limit 3");
    assertThat(Slice.WHOLE.from(new Slice.Offset(2)).limitedTo(3)).hasToString(" offset 2 limit 3");
    assertThat(Slice.WHOLE.from(new Slice.After(PLACE)).cappedAt(9))
        .hasToString(" after ('Draft', 7) cap 9");
    assertThat(Slice.WHOLE.from(new Slice.Before(PLACE))).hasToString(" before ('Draft', 7)");
  }

  @Test
  void theLowerOfLimitAndCapBoundsIt() {
    assertThat(Slice.WHOLE.most()).isEmpty();
    assertThat(Slice.WHOLE.limitedTo(3).most()).hasValue(3);
    assertThat(Slice.WHOLE.cappedAt(4).most()).hasValue(4);
    assertThat(Slice.WHOLE.limitedTo(3).cappedAt(4).most()).hasValue(3);
    assertThat(Slice.WHOLE.limitedTo(5).cappedAt(4).most()).hasValue(4);
  }

  @Test
  void itIsCappedWhereTheGuardAllowsLessThanIsWanted() {
    assertThat(Slice.WHOLE.isCapped()).isFalse();
    assertThat(Slice.WHOLE.limitedTo(3).isCapped()).isFalse();
    assertThat(Slice.WHOLE.cappedAt(3).isCapped()).isTrue();
    assertThat(Slice.WHOLE.limitedTo(3).cappedAt(3).isCapped()).isFalse();
    assertThat(Slice.WHOLE.limitedTo(4).cappedAt(3).isCapped()).isTrue();
  }

  @Test
  void onlyAnOffsetPassesOverRows() {
    assertThat(Slice.WHOLE.offset()).isZero();
    assertThat(Slice.WHOLE.from(new Slice.Offset(2)).offset()).isEqualTo(2);
    assertThat(Slice.WHOLE.from(new Slice.After(PLACE)).offset()).isZero();
  }

  @Test
  void aSliceStartsAtOnePlace() {
    Query<?> query = Query.from(Post.ENTITY).offset(2).after(Cursor.of(7L));
    assertThat(query.slice()).hasToString(" after (7)");
    assertThat(query.offset(0).slice()).isEqualTo(Slice.WHOLE);
  }

  @Test
  void aCursorKeepsItsValues() {
    @Nullable Object[] values = {"Draft", null};
    Cursor cursor = Cursor.of(values);
    values[0] = "Letter";
    assertThat(cursor).isEqualTo(Cursor.of("Draft", null)).hasToString("('Draft', null)");
    assertThatThrownBy(() -> cursor.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
