package io.relata.domain;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows that an example starts from, and what became of them. */
public record Given(World world) {

  public static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

  public Id<User> user(String name) {
    return world
        .rows(User.ENTITY)
        .add(List.of(User.named(name, name + "@example.com")))
        .getFirst()
        .id();
  }

  public Id<Profile> profileOf(Id<User> user) {
    NewRow<Profile> profile = Profile.of(user).with(Profile.BIO, "Reads a lot");
    return world.rows(Profile.ENTITY).add(List.of(profile)).getFirst().id();
  }

  public Id<Group> groupOf(String name, Id<User> member) {
    Id<Group> group = world.named(Group.ENTITY).add(List.of(Group.named(name))).getFirst().id();
    world.links().link(User.GROUPS, Set.of(Pair.of(member, group)));
    return group;
  }

  public Id<Author> author(String name) {
    NewRow<Author> author = Author.named(name, name + "@example.com");
    return world.rows(Author.ENTITY).add(List.of(author)).getFirst().id();
  }

  public Id<Author> authorWhoIs(Id<User> user) {
    NewRow<Author> author =
        Author.named("User " + user, user + "@example.com").with(Author.USER_ID, user);
    return world.rows(Author.ENTITY).add(List.of(author)).getFirst().id();
  }

  public Id<Post> post(Id<Author> author, String title) {
    return post(author, title, NEW_YEAR);
  }

  public Id<Post> post(Id<Author> author, String title, Instant published) {
    NewRow<Post> post = Post.titled(title, author).with(Post.PUBLISHED_AT, published);
    return world.rows(Post.ENTITY).add(List.of(post)).getFirst().id();
  }

  public Id<Tag> tag(String name, Id<Post> post) {
    Id<Tag> tag = world.named(Tag.ENTITY).named(List.of(name)).getFirst().id();
    world.links().link(Post.TAGS, Set.of(Pair.of(post, tag)));
    return tag;
  }

  public Id<Comment> comment(Id<Post> post, String body, Optional<Id<User>> user) {
    NewRow<Comment> comment = Comment.on(post, body).with(Comment.CREATED_AT, NEW_YEAR);
    NewRow<Comment> signed = user.map(id -> comment.with(Comment.USER_ID, id)).orElse(comment);
    return world.rows(Comment.ENTITY).add(List.of(signed)).getFirst().id();
  }

  /** All rows that are there now, by id. */
  public <T> List<Row<T>> all(Entity<T> entity) {
    return world.reader().find(Query.from(entity)).rows();
  }

  /** The identities of all rows that are there now. */
  public <T> List<Id<T>> ids(Entity<T> entity) {
    return all(entity).stream().map(Row::id).toList();
  }
}
