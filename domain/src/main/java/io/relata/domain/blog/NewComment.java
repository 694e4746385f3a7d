package io.relata.domain.blog;

import io.relata.domain.model.Id;
import io.relata.domain.model.Violations;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.Optional;

/** A comment that is not there yet; made now, unless it says when. */
public record NewComment(
    String body, Optional<Instant> createdAt, Id<Post> postId, Optional<Id<User>> userId) {

  public NewComment {
    Violations.none().check(Comment.BODY, body).check(Comment.CREATED_AT, createdAt).refuseIfAny();
  }
}
