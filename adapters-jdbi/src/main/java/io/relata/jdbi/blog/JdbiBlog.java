package io.relata.jdbi.blog;

import io.relata.application.write.Repositories;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Authors;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tag;
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

  /** The others and these, each by its entity. */
  public Repositories joining(Repositories others) {
    return others
        .with(Author.ENTITY, authors)
        .with(Post.ENTITY, posts)
        .with(Tag.ENTITY, tags)
        .with(Comment.ENTITY, comments);
  }
}
