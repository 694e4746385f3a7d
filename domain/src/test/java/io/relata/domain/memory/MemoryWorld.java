package io.relata.domain.memory;

import io.relata.domain.Contexts;
import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Authors;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Links;
import io.relata.domain.people.Group;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Profile;
import io.relata.domain.people.Profiles;
import io.relata.domain.people.User;
import io.relata.domain.people.Users;
import io.relata.domain.query.Reader;
import java.time.Clock;

/** All ports in memory over the same data. */
public final class MemoryWorld implements World {

  private static final Catalog CATALOG = Contexts.CATALOG;

  private final Tables tables = new Tables(CATALOG);
  private final Clock clock;

  public MemoryWorld(Clock clock) {
    this.clock = clock;
  }

  public Tables tables() {
    return tables;
  }

  @Override
  public Reader reader() {
    return new MemoryReader(tables::visible);
  }

  /** Users in memory. */
  private static final class MemoryUsers extends MemoryRepository<User> implements Users {
    MemoryUsers(Tables tables, Clock clock) {
      super(User.ENTITY, tables, clock);
    }
  }

  /** Profiles in memory. */
  private static final class MemoryProfiles extends MemoryRepository<Profile> implements Profiles {
    MemoryProfiles(Tables tables, Clock clock) {
      super(Profile.ENTITY, tables, clock);
    }
  }

  /** Authors in memory. */
  private static final class MemoryAuthors extends MemoryRepository<Author> implements Authors {
    MemoryAuthors(Tables tables, Clock clock) {
      super(Author.ENTITY, tables, clock);
    }
  }

  /** Comments in memory. */
  private static final class MemoryComments extends MemoryRepository<Comment> implements Comments {
    MemoryComments(Tables tables, Clock clock) {
      super(Comment.ENTITY, tables, clock);
    }
  }

  /** Posts in memory. */
  private static final class MemoryPosts extends MemoryRepository<Post> implements Posts {
    MemoryPosts(Tables tables, Clock clock) {
      super(Post.ENTITY, tables, clock);
    }
  }

  /** Tags in memory. */
  private static final class MemoryTags extends MemoryNamed<Tag> implements Tags {
    MemoryTags(Tables tables, Clock clock) {
      super(Tag.ENTITY, tables, clock);
    }
  }

  /** Groups in memory. */
  private static final class MemoryGroups extends MemoryNamed<Group> implements Groups {
    MemoryGroups(Tables tables, Clock clock) {
      super(Group.ENTITY, tables, clock);
    }
  }

  @Override
  public Users users() {
    return new MemoryUsers(tables, clock);
  }

  @Override
  public Profiles profiles() {
    return new MemoryProfiles(tables, clock);
  }

  @Override
  public Groups groups() {
    return new MemoryGroups(tables, clock);
  }

  @Override
  public Authors authors() {
    return new MemoryAuthors(tables, clock);
  }

  @Override
  public Posts posts() {
    return new MemoryPosts(tables, clock);
  }

  @Override
  public Tags tags() {
    return new MemoryTags(tables, clock);
  }

  @Override
  public Comments comments() {
    return new MemoryComments(tables, clock);
  }

  @Override
  public Links links() {
    return new MemoryLinks(tables);
  }
}
