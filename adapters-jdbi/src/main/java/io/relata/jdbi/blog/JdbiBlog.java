package io.relata.jdbi.blog;

import io.relata.domain.blog.Authors;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tags;
import io.relata.jdbi.Writing;

/** The repositories of the blog. */
public record JdbiBlog(Authors authors, Posts posts, Tags tags, Comments comments) {

  public static JdbiBlog on(Writing writing) {
    return new JdbiBlog(
        new JdbiAuthors(writing),
        new JdbiPosts(writing),
        new JdbiTags(writing),
        new JdbiComments(writing));
  }
}
