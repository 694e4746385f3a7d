package io.relata.domain.blog;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.model.Type;
import io.relata.domain.people.Email;
import io.relata.domain.people.User;
import java.util.Optional;

/** Someone who writes posts; may be a user. */
public record Author(Id<Author> id, String name, Email email, Optional<Id<User>> userId) {

  private static final Declaration<Author> AUTHORS =
      Declaration.of("blog", "authors", () -> Author.ENTITY);

  public static final Field<Author, Id<Author>> ID = AUTHORS.id(Author::id);
  public static final TextField<Author, String> NAME =
      AUTHORS.text("name", Author::name, atMost(100), notEmpty());
  public static final TextField<Author, Email> EMAIL =
      AUTHORS.text("email", Email.TYPE, Author::email, atMost(200), Email.FORM, unique());
  public static final Field<Author, Id<User>> USER_ID =
      AUTHORS.optional("user_id", Type.id(), Author::userId, unique());

  public static final ToMany<Author, Post> POSTS = AUTHORS.hasMany("posts", () -> Post.AUTHOR);
  public static final ToOne<Author, User> USER =
      AUTHORS.belongsTo("user", USER_ID, Deletion.SET_NULL, () -> UserInBlog.AUTHOR);

  public static final Entity<Author> ENTITY =
      AUTHORS
          .entity(Author.class, ID, NAME, EMAIL, USER_ID)
          .relatedBy(POSTS, USER)
          .servingInOrder(NAME.ascending());

  /** A new author, who is no user yet. */
  public static NewRow<Author> named(String name, String email) {
    return NewRow.of(ENTITY).with(NAME, name).withPlain(EMAIL, email);
  }
}
