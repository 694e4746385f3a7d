package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Posts;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All posts, in {@code blog.posts}. */
final class JdbiPosts extends JdbiRepository<Post> implements Posts {

  JdbiPosts(Writing writing) {
    super(Post.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into blog.posts (title, content, published_at, author_id)
        select title, content, coalesce(published_at, now()), author_id
        from unnest(:titles, :contents, cast(:published as timestamptz[]), cast(:authors as bigint[]))
          with ordinality as added (title, content, published_at, author_id, place)
        order by place
        returning id, title, content, published_at, author_id
        """)
    List<Post> add(
        @Nullable String[] titles,
        @Nullable String[] contents,
        @Nullable String[] published,
        @Nullable String[] authors);
  }

  @Override
  protected List<Post> insert(Collection<NewRow<Post>> added) {
    return with(
        Act.ADD,
        Sql.class,
        sql ->
            sql.add(
                texts(added, Post.TITLE),
                texts(added, Post.CONTENT),
                texts(added, Post.PUBLISHED_AT),
                texts(added, Post.AUTHOR_ID)));
  }
}
