package io.relata.bootstrap.crash;

import io.relata.bootstrap.crash.AuthorGraph.Post;
import java.sql.SQLException;
import java.util.List;

/** How many rows there are, whoever added them. */
record Totals(long authors, long posts, long comments, long links, long answers) {

  static Totals of(Found found) throws SQLException {
    return new Totals(
        found.count("select count(*) from blog.authors"),
        found.count("select count(*) from blog.posts"),
        found.count("select count(*) from blog.comments"),
        found.count("select count(*) from blog.post_tags"),
        found.count("select count(*) from relata.answers"));
  }

  /** How many there are where each of these graphs was added once. */
  Totals with(List<AuthorGraph> graphs) {
    List<Post> added = graphs.stream().flatMap(graph -> graph.posts().stream()).toList();
    return new Totals(
        authors + graphs.size(),
        posts + added.size(),
        comments + added.stream().mapToInt(post -> post.comments().size()).sum(),
        links + added.stream().mapToInt(post -> post.tags().size()).sum(),
        answers + graphs.size());
  }
}
