package io.relata.domain.memory;

import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.NewComment;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Comments in memory. */
final class MemoryComments extends MemoryRepository<Comment, NewComment> implements Comments {

  MemoryComments(Tables tables, Clock clock) {
    super(
        Comment.ENTITY,
        tables,
        comment ->
            MemoryWorld.values(
                comment.body(),
                comment
                    .createdAt()
                    .map(time -> time.truncatedTo(ChronoUnit.MICROS))
                    .orElseGet(() -> MemoryWorld.now(clock)),
                comment.postId().value(),
                MemoryWorld.key(comment.userId())));
  }
}
