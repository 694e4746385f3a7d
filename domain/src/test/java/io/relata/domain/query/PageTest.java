package io.relata.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.blog.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final Query<Tag> TAGS = Query.from(Tag.ENTITY).select(Tag.ID);
  private static final Cursor FOURTH = Cursor.of(4L);

  /** On which sides of a page further rows lie. */
  private enum Beyond {
    NOWHERE,
    BEFORE,
    AFTER,
    ON_BOTH_SIDES
  }

  private static List<Query<Tag>> slices() {
    Query<Tag> two = TAGS.limit(2);
    return List.of(two.offset(4), two.after(FOURTH), two.before(Cursor.of(7L)));
  }

  @Test
  void theNextPageIsThereWhereRowsFollow() {
    for (Query<Tag> slice : slices()) {
      assertThat(page(slice, Beyond.AFTER, 5, 6).next())
          .contains(TAGS.limit(2).after(Cursor.of(6L)));
      assertThat(page(slice, Beyond.ON_BOTH_SIDES, 5, 6).next()).isPresent();
      assertThat(page(slice, Beyond.BEFORE, 5, 6).next()).isEmpty();
      assertThat(page(slice, Beyond.NOWHERE, 5, 6).next()).isEmpty();
    }
  }

  @Test
  void thePreviousPageIsThereWhereRowsPrecede() {
    for (Query<Tag> slice : slices()) {
      assertThat(page(slice, Beyond.BEFORE, 5, 6).previous())
          .contains(TAGS.limit(2).before(Cursor.of(5L)));
      assertThat(page(slice, Beyond.ON_BOTH_SIDES, 5, 6).previous()).isPresent();
      assertThat(page(slice, Beyond.AFTER, 5, 6).previous()).isEmpty();
      assertThat(page(slice, Beyond.NOWHERE, 5, 6).previous()).isEmpty();
    }
  }

  @Test
  void moreIsWhatTheSliceCutOff() {
    Query<Tag> before = TAGS.limit(2).before(Cursor.of(7L));
    assertThat(page(TAGS.limit(2).after(FOURTH), Beyond.AFTER, 5, 6).more()).isTrue();
    assertThat(page(TAGS.limit(2).after(FOURTH), Beyond.BEFORE, 5, 6).more()).isFalse();
    assertThat(page(before, Beyond.BEFORE, 5, 6).more()).isTrue();
    assertThat(page(before, Beyond.AFTER, 5, 6).more()).isFalse();
  }

  @Test
  void anEmptyPageLeadsNowhere() {
    Page<Tag> empty = page(TAGS.limit(2).after(FOURTH), Beyond.ON_BOTH_SIDES);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.next()).isEmpty();
    assertThat(empty.previous()).isEmpty();
    assertThat(empty.only()).isEmpty();
  }

  @Test
  void theOnlyRowIsTheOneThatFits() {
    Page<Tag> one = page(TAGS, Beyond.NOWHERE, 7);
    assertThat(one.isEmpty()).isFalse();
    assertThat(one.only()).contains(one.rows().getFirst());
  }

  @Test
  void oneOfSeveralRowsIsNotTheOnlyOne() {
    assertThatThrownBy(() -> page(TAGS, Beyond.NOWHERE, 7, 8).only())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("more than one row fits blog.tags[id]");
    assertThatThrownBy(() -> page(TAGS.limit(1), Beyond.AFTER, 7).only())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("more than one row fits blog.tags[id] limit 1");
  }

  @Test
  void aPageDoesNotChangeWithWhatItWasMadeOf() {
    List<Row<Tag>> rows = new ArrayList<>(List.of(row(7)));
    Set<String> cut = new HashSet<>(Set.of("."));
    Page<Tag> page =
        new Page<>(
            TAGS,
            rows,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            cut);
    rows.clear();
    cut.clear();
    assertThat(page.rows()).containsExactly(row(7));
    assertThat(page.cut()).containsExactly(".");
  }

  private static Page<Tag> page(Query<Tag> query, Beyond beyond, long... ids) {
    List<Row<Tag>> rows = LongStream.of(ids).mapToObj(PageTest::row).toList();
    return new Page<>(
        query,
        rows,
        beyond == Beyond.BEFORE || beyond == Beyond.ON_BOTH_SIDES,
        beyond == Beyond.AFTER || beyond == Beyond.ON_BOTH_SIDES,
        rows.stream().findFirst().map(PageTest::place),
        rows.stream().reduce((row, next) -> next).map(PageTest::place),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  private static Row<Tag> row(long id) {
    return Row.Assembly.row(Shape.of(TAGS), new Object[] {id});
  }

  private static Cursor place(Row<Tag> row) {
    return Cursor.of(row.plain(0));
  }
}
