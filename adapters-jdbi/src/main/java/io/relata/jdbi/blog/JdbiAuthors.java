package io.relata.jdbi.blog;

import io.relata.application.shadow.Reason.Act;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Authors;
import io.relata.domain.model.NewRow;
import io.relata.jdbi.JdbiRepository;
import io.relata.jdbi.Writing;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All authors, in {@code blog.authors}. */
final class JdbiAuthors extends JdbiRepository<Author> implements Authors {

  JdbiAuthors(Writing writing) {
    super(Author.ENTITY, writing);
  }

  /** The statements. */
  interface Sql {

    @SqlQuery(
        """
        insert into blog.authors (name, email, user_id)
        select name, email, user_id
        from unnest(:names, :emails, cast(:users as bigint[]))
          with ordinality as added (name, email, user_id, place)
        order by place
        returning id, name, email, user_id
        """)
    List<Author> add(@Nullable String[] names, @Nullable String[] emails, @Nullable String[] users);
  }

  @Override
  protected List<Author> insert(Collection<NewRow<Author>> added) {
    return with(
        Act.ADD,
        Sql.class,
        sql ->
            sql.add(
                texts(added, Author.NAME),
                texts(added, Author.EMAIL),
                texts(added, Author.USER_ID)));
  }
}
