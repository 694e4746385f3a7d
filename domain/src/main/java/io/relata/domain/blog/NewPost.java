package io.relata.domain.blog;

import io.relata.domain.model.Id;
import io.relata.domain.model.Violations;
import java.time.Instant;
import java.util.Optional;

/** A post that is not there yet; published now, unless it says when. */
public record NewPost(
    String title, String content, Optional<Instant> publishedAt, Id<Author> authorId) {

  public NewPost {
    Violations.none()
        .check(Post.TITLE, title)
        .check(Post.CONTENT, content)
        .check(Post.PUBLISHED_AT, publishedAt)
        .refuseIfAny();
  }
}
