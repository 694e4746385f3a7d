package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.ROWS;
import static io.relata.jdbi.lab.Quantity.STATEMENTS;
import static io.relata.jdbi.lab.Quantity.TIME;
import static io.relata.jdbi.lab.Quantity.TRAFFIC;

import io.relata.application.lab.Findings;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.query.Query;
import io.relata.domain.query.Reader;
import io.relata.jdbi.query.JdbiReader;
import java.sql.SQLException;
import java.util.List;

/** Lazy, joined and batched loading of the same rows. */
final class Loading {

  static final Design DESIGN =
      new Design(
          "loading",
          "A loop, a join, or a batch",
          "What does it cost to load posts with their author, tags and comments?",
          "Lazy loading asks once more for each relation of each post, a join asks once and gets"
              + " every tag of a post with every one of its comments, a batch asks once for each"
              + " relation and all posts. The statements of the batch stay the same however many"
              + " posts there are, and no row comes twice for the sake of another.",
          Loading::run);

  private static final String PARENTS = "parents";

  private Loading() {}

  private static Findings run(Bench bench) throws SQLException {
    Sizes sizes =
        Sizes.upTo(bench.census().posts(), PARENTS, "there are fewer posts", 1, 10, 100, 1_000);
    List<Way> ways =
        List.of(
            way("lazy", JdbiReader.lazy(bench.database()), bench),
            way("joined", JdbiReader.joined(bench.database()), bench),
            way("batched", JdbiReader.batched(bench.database()), bench));
    Results results = new Comparison(bench, PARENTS, Comparison.WARM_UPS, ways).at(sizes);
    return new Account(bench, results, PARENTS)
        .showing(TIME, STATEMENTS, ROWS, TRAFFIC)
        .comparing("batched", "lazy", TIME)
        .comparing("batched", "joined", TIME)
        .comparing("batched", "lazy", STATEMENTS)
        .comparing("batched", "joined", ROWS)
        .findings();
  }

  private static Way way(String name, Reader reader, Bench bench) {
    return new Way(name, parents -> bench.reading(reader, posts(parents)));
  }

  private static Query<Post> posts(long parents) {
    return Query.from(Post.ENTITY)
        .select(Post.ID, Post.TITLE, Post.PUBLISHED_AT)
        .with(Post.AUTHOR, author -> author.select(Author.ID, Author.NAME))
        .with(Post.TAGS, tags -> tags.select(Tag.ID, Tag.NAME))
        .with(Post.COMMENTS, comments -> comments.select(Comment.ID, Comment.BODY))
        .orderBy(Post.PUBLISHED_AT.descending())
        .limit(parents);
  }
}
