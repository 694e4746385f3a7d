package io.relata.domain.blog;

import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.notEmpty;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.Optional;

/** What someone said about a post; the user may be gone. */
public record Comment(
    Id<Comment> id, String body, Instant createdAt, Id<Post> postId, Optional<Id<User>> userId) {

  private static final Declaration<Comment> COMMENTS =
      Declaration.of("blog", "comments", () -> Comment.ENTITY);

  public static final Field<Comment, Id<Comment>> ID = COMMENTS.id(Comment::id);
  public static final TextField<Comment, String> BODY =
      COMMENTS.text("body", Comment::body, notEmpty());
  public static final Field<Comment, Instant> CREATED_AT =
      COMMENTS.field("created_at", Type.TIMESTAMP, Comment::createdAt, byDefault(NOW));
  public static final Field<Comment, Id<Post>> POST_ID =
      COMMENTS.field("post_id", Type.id(), Comment::postId);
  public static final Field<Comment, Id<User>> USER_ID =
      COMMENTS.optional("user_id", Type.id(), Comment::userId);

  public static final ToOne<Comment, Post> POST =
      COMMENTS.belongsTo("post", POST_ID, Deletion.CASCADE, () -> Post.COMMENTS);
  public static final ToOne<Comment, User> USER =
      COMMENTS.belongsTo("user", USER_ID, Deletion.SET_NULL, () -> UserInBlog.COMMENTS);

  public static final Entity<Comment> ENTITY =
      COMMENTS
          .entity(Comment.class, ID, BODY, CREATED_AT, POST_ID, USER_ID)
          .relatedBy(POST, USER)
          .servingInOrder(POST_ID.descending(), CREATED_AT.descending());

  /** A new comment by nobody, made now. */
  public static NewRow<Comment> on(Id<Post> post, String body) {
    return NewRow.of(ENTITY).with(BODY, body).with(POST_ID, post);
  }
}
