package io.relata.domain;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.NewAuthor;
import io.relata.domain.blog.NewComment;
import io.relata.domain.blog.NewPost;
import io.relata.domain.blog.NewTag;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tagging;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.people.Email;
import io.relata.domain.people.Group;
import io.relata.domain.people.Membership;
import io.relata.domain.people.NewGroup;
import io.relata.domain.people.NewProfile;
import io.relata.domain.people.NewUser;
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
    return world.users().add(List.of(NewUser.active(name, name + "@example.com"))).getFirst().id();
  }

  public Id<Profile> profileOf(Id<User> user) {
    NewProfile profile = new NewProfile(user, Optional.of("Reads a lot"), Optional.empty());
    return world.profiles().add(List.of(profile)).getFirst().id();
  }

  public Id<Group> groupOf(String name, Id<User> member) {
    Id<Group> group = world.groups().add(List.of(new NewGroup(name))).getFirst().id();
    world.groups().admit(Set.of(new Membership(member, group)));
    return group;
  }

  public Id<Author> author(String name) {
    NewAuthor author = NewAuthor.named(name, name + "@example.com");
    return world.authors().add(List.of(author)).getFirst().id();
  }

  public Id<Author> authorWhoIs(Id<User> user) {
    NewAuthor author =
        new NewAuthor("User " + user, new Email(user + "@example.com"), Optional.of(user));
    return world.authors().add(List.of(author)).getFirst().id();
  }

  public Id<Post> post(Id<Author> author, String title) {
    return post(author, title, NEW_YEAR);
  }

  public Id<Post> post(Id<Author> author, String title, Instant published) {
    NewPost post = new NewPost(title, "", Optional.of(published), author);
    return world.posts().add(List.of(post)).getFirst().id();
  }

  public Id<Tag> tag(String name, Id<Post> post) {
    Id<Tag> tag = world.tags().named(List.of(new NewTag(name))).getFirst().id();
    world.posts().tag(Set.of(new Tagging(post, tag)));
    return tag;
  }

  public Id<Comment> comment(Id<Post> post, String body, Optional<Id<User>> user) {
    NewComment comment = new NewComment(body, Optional.of(NEW_YEAR), post, user);
    return world.comments().add(List.of(comment)).getFirst().id();
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
