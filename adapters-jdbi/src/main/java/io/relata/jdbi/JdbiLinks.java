package io.relata.jdbi;

import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import io.relata.domain.model.Id;
import io.relata.domain.model.Link;
import io.relata.domain.model.Links;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.Pair;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Update;

/** The pairs of all link tables. Where there are none to work on, no statement runs. */
final class JdbiLinks implements Links {

  // In one order from whichever side, so that two who link the same rows never wait each for the
  // other.
  private static final String LINK =
      """
      insert into <table> (<near>, <far>)
      select <near>, <far>
      from unnest(:near, :far) as put (<near>, <far>)
      order by <order>
      on conflict do nothing
      """;

  private static final String UNLINK =
      """
      delete from <table> as link
      using unnest(:near, :far) as taken (<near>, <far>)
      where link.<near> = taken.<near>
        and link.<far> = taken.<far>
      """;

  private static final String UNLINK_OTHERS =
      """
      delete from <table>
      where <near> = :row
        and <far> != all(:kept)
      """;

  private final Writing writing;

  JdbiLinks(Writing writing) {
    this.writing = writing;
  }

  @Override
  public <T, U> int link(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs) {
    String order = inOneOrder(relation.link());
    return pairs.isEmpty()
        ? 0
        : run(Act.LINK, relation, LINK, update -> bound(update, pairs).define("order", order));
  }

  private static String inOneOrder(Link link) {
    return link.near().compareTo(link.far()) < 0
        ? link.near() + ", " + link.far()
        : link.far() + ", " + link.near();
  }

  @Override
  public <T, U> int unlink(ManyToMany<T, U> relation, Set<Pair<T, U>> pairs) {
    return pairs.isEmpty() ? 0 : run(Act.UNLINK, relation, UNLINK, update -> bound(update, pairs));
  }

  @Override
  public <T, U> int unlinkOthers(ManyToMany<T, U> relation, Id<T> row, Set<Id<U>> kept) {
    return run(
        Act.UNLINK,
        relation,
        UNLINK_OTHERS,
        update ->
            update
                .bind("row", row.value())
                .bind("kept", kept.stream().mapToLong(Id::value).toArray()));
  }

  private static <T, U> Update bound(Update update, Set<Pair<T, U>> pairs) {
    return update
        .bind("near", pairs.stream().map(Pair::near).mapToLong(Id::value).toArray())
        .bind("far", pairs.stream().map(Pair::far).mapToLong(Id::value).toArray());
  }

  private int run(
      Act act, ManyToMany<?, ?> relation, String statement, Function<Update, Update> binding) {
    Link link = relation.link();
    return writing.with(
        new Reason.Write(act, link.table().toString()),
        handle ->
            binding
                .apply(
                    handle
                        .createUpdate(statement)
                        .define("table", link.table())
                        .define("near", link.near())
                        .define("far", link.far()))
                .execute());
  }
}
