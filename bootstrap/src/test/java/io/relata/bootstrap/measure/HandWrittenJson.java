package io.relata.bootstrap.measure;

import io.relata.jdbi.measure.ByHand;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as JSON, by a streaming generator, as one would write them by hand. */
final class HandWrittenJson implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  HandWrittenJson(OutputStream out) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Posts with author, tags, and comments with their users. */
  void posts(ByHand.Posts found) {
    json.writeStartArray();
    for (ByHand.Post post : found.posts()) {
      json.writeStartObject();
      fields(post);
      json.writeName("author");
      author(found.authors().get(post.authorId()));
      tags(post.tags());
      comments(post.comments(), found.users());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** One post with author and tags. */
  void post(ByHand.Posts found) {
    ByHand.Post post = found.posts().iterator().next();
    json.writeStartObject();
    fields(post);
    json.writeName("author");
    author(found.authors().get(post.authorId()));
    tags(post.tags());
    json.writeEndObject();
  }

  /** Posts by themselves. */
  void page(Collection<ByHand.Post> posts) {
    json.writeStartArray();
    for (ByHand.Post post : posts) {
      json.writeStartObject();
      fields(post);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Authors with posts and their tags. */
  void authors(Collection<ByHand.Author> authors) {
    json.writeStartArray();
    for (ByHand.Author author : authors) {
      json.writeStartObject();
      fields(author);
      json.writeName("posts");
      json.writeStartArray();
      for (ByHand.Post post : author.posts()) {
        json.writeStartObject();
        fields(post);
        tags(post.tags());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void author(ByHand.@Nullable Author author) {
    if (author == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields(author);
    json.writeEndObject();
  }

  private void fields(ByHand.Author author) {
    json.writeNumberProperty("id", author.id());
    json.writeStringProperty("name", author.name());
    json.writeStringProperty("email", author.email());
    number("user_id", author.userId());
  }

  private void fields(ByHand.Post post) {
    json.writeNumberProperty("id", post.id());
    json.writeStringProperty("title", post.title());
    json.writeStringProperty("content", post.content());
    time("published_at", post.publishedAt());
    json.writeNumberProperty("author_id", post.authorId());
  }

  private void tags(List<ByHand.Tag> tags) {
    json.writeName("tags");
    json.writeStartArray();
    for (ByHand.Tag tag : tags) {
      json.writeStartObject();
      json.writeNumberProperty("id", tag.id());
      json.writeStringProperty("name", tag.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void comments(List<ByHand.Comment> comments, Map<Long, ByHand.User> users) {
    json.writeName("comments");
    json.writeStartArray();
    for (ByHand.Comment comment : comments) {
      json.writeStartObject();
      json.writeNumberProperty("id", comment.id());
      json.writeStringProperty("body", comment.body());
      time("created_at", comment.createdAt());
      json.writeNumberProperty("post_id", comment.postId());
      number("user_id", comment.userId());
      json.writeName("user");
      user(users.get(comment.userId()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void user(ByHand.@Nullable User user) {
    if (user == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberProperty("id", user.id());
    json.writeStringProperty("username", user.username());
    json.writeStringProperty("email", user.email());
    json.writeBooleanProperty("is_active", user.isActive());
    time("created_at", user.createdAt());
    json.writeEndObject();
  }

  private void time(String name, OffsetDateTime time) {
    json.writeStringProperty(name, time.toInstant().toString());
  }

  private void number(String name, @Nullable Long number) {
    json.writeName(name);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  @Override
  public void close() {
    json.close();
  }
}
