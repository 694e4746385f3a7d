package io.relata.domain.blog;

import io.relata.domain.model.Context;

/** The blog context. */
public final class Blog {

  public static final Context CONTEXT =
      Context.of("blog", Author.ENTITY, Post.ENTITY, Tag.ENTITY, Comment.ENTITY)
          .adding(UserInBlog.AUTHOR, UserInBlog.COMMENTS);

  private Blog() {}
}
