package io.relata.domain.blog;

import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.notEmpty;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.ManyToMany;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import java.time.Instant;

/** Something that an author wrote. */
public record Post(
    Id<Post> id, String title, String content, Instant publishedAt, Id<Author> authorId) {

  private static final Declaration<Post> POSTS = Declaration.of("blog", "posts", () -> Post.ENTITY);

  public static final Field<Post, Id<Post>> ID = POSTS.id(Post::id);
  public static final TextField<Post, String> TITLE =
      POSTS.text("title", Post::title, atMost(200), notEmpty());
  public static final TextField<Post, String> CONTENT = POSTS.text("content", Post::content);
  public static final Field<Post, Instant> PUBLISHED_AT =
      POSTS.field("published_at", Type.TIMESTAMP, Post::publishedAt, byDefault(NOW));
  public static final Field<Post, Id<Author>> AUTHOR_ID =
      POSTS.field("author_id", Type.id(), Post::authorId);

  public static final ToOne<Post, Author> AUTHOR =
      POSTS.belongsTo("author", AUTHOR_ID, Deletion.CASCADE, () -> Author.POSTS);
  public static final ManyToMany<Post, Tag> TAGS =
      POSTS.manyToMany("tags", "post_tags", "post_id", "tag_id", () -> Tag.POSTS);
  public static final ToMany<Post, Comment> COMMENTS =
      POSTS.hasMany("comments", () -> Comment.POST);

  public static final Entity<Post> ENTITY =
      POSTS
          .entity(Post.class, ID, TITLE, CONTENT, PUBLISHED_AT, AUTHOR_ID)
          .relatedBy(AUTHOR, TAGS, COMMENTS)
          .servingInOrder(PUBLISHED_AT.descending())
          .servingInOrder(AUTHOR_ID.descending(), PUBLISHED_AT.descending());

  /** A new post without content, published now. */
  public static NewRow<Post> titled(String title, Id<Author> author) {
    return NewRow.of(ENTITY).with(TITLE, title).with(CONTENT, "").with(AUTHOR_ID, author);
  }
}
