package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tagging;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** All posts, in {@code blog.posts}, and their tags. */
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

    @SqlUpdate(
        """
        insert into blog.post_tags (post_id, tag_id)
        select post_id, tag_id
        from unnest(:posts, :tags) as put (post_id, tag_id)
        order by post_id, tag_id
        on conflict do nothing
        """)
    int tag(long[] posts, long[] tags);

    @SqlUpdate(
        """
        delete from blog.post_tags
        using unnest(:posts, :tags) as taken (post_id, tag_id)
        where post_tags.post_id = taken.post_id
          and post_tags.tag_id = taken.tag_id
        """)
    int untag(long[] posts, long[] tags);
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

  @Override
  public int tag(Set<Tagging> taggings) {
    if (taggings.isEmpty()) {
      return 0;
    }
    return with(
        Act.LINK,
        Sql.class,
        sql -> sql.tag(keys(taggings, Tagging::post), keys(taggings, Tagging::tag)));
  }

  @Override
  public int untag(Set<Tagging> taggings) {
    if (taggings.isEmpty()) {
      return 0;
    }
    return with(
        Act.UNLINK,
        Sql.class,
        sql -> sql.untag(keys(taggings, Tagging::post), keys(taggings, Tagging::tag)));
  }
}
