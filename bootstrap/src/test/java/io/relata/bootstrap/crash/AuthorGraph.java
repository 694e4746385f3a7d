package io.relata.bootstrap.crash;

import java.util.List;
import java.util.stream.Collectors;

/** An author with all that is around it, as it is sent, and as it must be found. */
record AuthorGraph(String email, List<Post> posts) {

  /**
   * A post with its tags and comments.
   *
   * @param tags their names, each once, in order
   * @param comments their bodies, in order
   */
  record Post(String title, List<String> tags, List<String> comments) {

    private String json() {
      return "{\"title\":\"%s\",\"content\":\"\",\"tags\":[%s],\"comments\":[%s]}"
          .formatted(
              title,
              joined(tags.stream().map(tag -> "\"" + tag + "\"").toList()),
              joined(comments.stream().map(body -> "{\"body\":\"" + body + "\"}").toList()));
    }
  }

  AuthorGraph {
    posts = List.copyOf(posts);
  }

  String json() {
    return "{\"name\":\"%s\",\"email\":\"%s\",\"posts\":[%s]}"
        .formatted(email, email, joined(posts.stream().map(Post::json).toList()));
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining(","));
  }
}
