package io.relata.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what was acknowledged with what is there.
 *
 * @param before what was there before
 * @param domain of the authors that were sent since
 */
record Reckoning(Totals before, String domain) {

  /** Each graph is there once and whole, and nothing else. */
  void require(Found found, List<AuthorGraph> acknowledged) throws SQLException {
    List<AuthorGraph> there = found.graphs(domain);
    assertThat(difference(acknowledged, there)).as("acknowledged and not there so").isEmpty();
    assertThat(difference(there, acknowledged)).as("there and not acknowledged so").isEmpty();
    assertThat(Totals.of(found)).as("all rows").isEqualTo(before.with(acknowledged));
    assertThat(found.ask("select name from blog.tags group by name having count(*) > 1"))
        .as("tags that are there twice")
        .isEmpty();
    assertThat(
            found.ask(
                """
                select name
                from blog.tags
                where (name like 'shared %' or name like 'own %')
                  and not exists (select from blog.post_tags where tag_id = tags.id)
                """))
        .as("tags without the posts that they came with")
        .isEmpty();
    assertThat(found.ask("select key from relata.answers where status is null"))
        .as("keys without an answer")
        .isEmpty();
  }

  private static List<AuthorGraph> difference(List<AuthorGraph> all, List<AuthorGraph> others) {
    Set<AuthorGraph> known = new HashSet<>(others);
    return all.stream().filter(graph -> !known.contains(graph)).toList();
  }
}
