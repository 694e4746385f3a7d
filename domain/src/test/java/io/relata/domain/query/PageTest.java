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

  @Test
  void theListGoesOnWhereThereIsMore() {
    assertThat(page(TAGS.limit(2), true, 1, 2).next()).contains(TAGS.limit(2).after(Cursor.of(2L)));
    assertThat(page(TAGS.limit(2), false, 1, 2).next()).isEmpty();
    assertThat(page(TAGS.limit(2).after(FOURTH), true, 5, 6).next())
        .contains(TAGS.limit(2).after(Cursor.of(6L)));
  }

  @Test
  void whatPrecedesACursorIsFollowedByIt() {
    assertThat(page(TAGS.limit(2).before(FOURTH), false, 2, 3).next())
        .contains(TAGS.limit(2).after(Cursor.of(3L)));
  }

  @Test
  void nothingPrecedesTheFirstPage() {
    assertThat(page(TAGS.limit(2), true, 1, 2).previous()).isEmpty();
    assertThat(page(TAGS.limit(2).before(FOURTH), false, 2, 3).previous()).isEmpty();
  }

  @Test
  void aPagePrecedesOneThatStartsFurtherOn() {
    Query<Tag> precedingTheFifth = TAGS.limit(2).before(Cursor.of(5L));
    assertThat(page(TAGS.limit(2).offset(4), false, 5, 6).previous()).contains(precedingTheFifth);
    assertThat(page(TAGS.limit(2).after(FOURTH), false, 5, 6).previous())
        .contains(precedingTheFifth);
    assertThat(page(TAGS.limit(2).before(Cursor.of(7L)), true, 5, 6).previous())
        .contains(precedingTheFifth);
  }

  @Test
  void anEmptyPageLeadsNowhere() {
    Page<Tag> empty = page(TAGS.limit(2).after(FOURTH), false);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.next()).isEmpty();
    assertThat(empty.previous()).isEmpty();
    assertThat(empty.only()).isEmpty();
  }

  @Test
  void theOnlyRowIsTheOneThatFits() {
    Page<Tag> one = page(TAGS, false, 7);
    assertThat(one.isEmpty()).isFalse();
    assertThat(one.only()).contains(one.rows().getFirst());
  }

  @Test
  void oneOfSeveralRowsIsNotTheOnlyOne() {
    assertThatThrownBy(() -> page(TAGS, false, 7, 8).only())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("more than one row fits blog.tags[id]");
    assertThatThrownBy(() -> page(TAGS.limit(1), true, 7).only())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("more than one row fits blog.tags[id] limit 1");
  }

  @Test
  void aPageDoesNotChangeWithWhatItWasMadeOf() {
    List<Row<Tag>> rows = new ArrayList<>(List.of(row(7)));
    Set<String> cut = new HashSet<>(Set.of("."));
    Page<Tag> page =
        new Page<>(TAGS, rows, false, Optional.empty(), Optional.empty(), Optional.empty(), cut);
    rows.clear();
    cut.clear();
    assertThat(page.rows()).containsExactly(row(7));
    assertThat(page.cut()).containsExactly(".");
  }

  private static Page<Tag> page(Query<Tag> query, boolean more, long... ids) {
    List<Row<Tag>> rows = LongStream.of(ids).mapToObj(PageTest::row).toList();
    return new Page<>(
        query,
        rows,
        more,
        rows.stream().findFirst().map(PageTest::place),
        rows.stream().reduce((row, next) -> next).map(PageTest::place),
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
