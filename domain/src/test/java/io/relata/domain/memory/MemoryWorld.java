package io.relata.domain.memory;

import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Authors;
import io.relata.domain.blog.Blog;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.NewAuthor;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Id;
import io.relata.domain.people.Groups;
import io.relata.domain.people.NewProfile;
import io.relata.domain.people.NewUser;
import io.relata.domain.people.People;
import io.relata.domain.people.Profile;
import io.relata.domain.people.Profiles;
import io.relata.domain.people.User;
import io.relata.domain.people.Users;
import io.relata.domain.query.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All ports in memory over the same data. */
public final class MemoryWorld implements World {

  private static final Catalog CATALOG = Catalog.of(People.CONTEXT, Blog.CONTEXT);

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
  private static final class MemoryUsers extends MemoryRepository<User, NewUser> implements Users {
    MemoryUsers(Tables tables, Clock clock) {
      super(
          User.ENTITY,
          tables,
          user ->
              values(user.username().value(), user.email().value(), user.isActive(), now(clock)));
    }
  }

  /** Profiles in memory. */
  private static final class MemoryProfiles extends MemoryRepository<Profile, NewProfile>
      implements Profiles {
    MemoryProfiles(Tables tables) {
      super(
          Profile.ENTITY,
          tables,
          profile ->
              values(
                  profile.userId().value(),
                  profile.bio().orElse(null),
                  profile.website().orElse(null)));
    }
  }

  /** Authors in memory. */
  private static final class MemoryAuthors extends MemoryRepository<Author, NewAuthor>
      implements Authors {
    MemoryAuthors(Tables tables) {
      super(
          Author.ENTITY,
          tables,
          author -> values(author.name(), author.email().value(), key(author.userId())));
    }
  }

  @Override
  public Users users() {
    return new MemoryUsers(tables, clock);
  }

  @Override
  public Profiles profiles() {
    return new MemoryProfiles(tables);
  }

  @Override
  public Groups groups() {
    return new MemoryGroups(tables);
  }

  @Override
  public Authors authors() {
    return new MemoryAuthors(tables);
  }

  @Override
  public Posts posts() {
    return new MemoryPosts(tables, clock);
  }

  @Override
  public Tags tags() {
    return new MemoryTags(tables);
  }

  @Override
  public Comments comments() {
    return new MemoryComments(tables, clock);
  }

  /** Now, as exactly as a database keeps it. */
  static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static @Nullable Long key(Optional<? extends Id<?>> id) {
    return id.map(Id::value).orElse(null);
  }

  static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}
