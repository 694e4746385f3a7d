package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Comments;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All comments, in {@code blog.comments}. */
final class JdbiComments extends JdbiRepository<Comment> implements Comments {

  JdbiComments(Writing writing) {
    super(Comment.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into blog.comments (body, created_at, post_id, user_id)
        select body, coalesce(created_at, now()), post_id, user_id
        from unnest(:bodies, cast(:created as timestamptz[]), cast(:posts as bigint[]), cast(:users as bigint[]))
          with ordinality as added (body, created_at, post_id, user_id, place)
        order by place
        returning id, body, created_at, post_id, user_id
        """)
    List<Comment> add(
        @Nullable String[] bodies,
        @Nullable String[] created,
        @Nullable String[] posts,
        @Nullable String[] users);
  }

  @Override
  protected List<Comment> insert(Collection<NewRow<Comment>> added) {
    return with(
        Act.ADD,
        Sql.class,
        sql ->
            sql.add(
                texts(added, Comment.BODY),
                texts(added, Comment.CREATED_AT),
                texts(added, Comment.POST_ID),
                texts(added, Comment.USER_ID)));
  }
}
