package io.relata.domain.blog;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.ToOne;
import io.relata.domain.people.User;

/** What the blog adds to users, who know nothing of it. */
public final class UserInBlog {

  private static final Declaration<User> USERS = User.ENTITY.seenFromElsewhere();

  public static final ToOne<User, Author> AUTHOR = USERS.hasOne("author", () -> Author.USER);
  public static final ToMany<User, Comment> COMMENTS =
      USERS.hasMany("comments", () -> Comment.USER);

  private UserInBlog() {}
}
