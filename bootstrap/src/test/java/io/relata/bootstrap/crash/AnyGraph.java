package io.relata.bootstrap.crash;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Graphs as one client makes them: of any size, with tags that all share and tags of their own. */
final class AnyGraph {

  private static final int SHARED_TAGS = 12;
  private static final int MANY_POSTS = 60;

  private final Random random;
  private final String domain;
  private int count;

  /**
   * Begins to make them.
   *
   * @param domain of the addresses of all authors, which nobody else has
   */
  AnyGraph(Random random, String domain) {
    this.random = random;
    this.domain = domain;
  }

  AuthorGraph next() {
    String email = ++count + "@" + domain;
    int posts = random.nextInt(20) == 0 ? MANY_POSTS : 1 + random.nextInt(4);
    return new AuthorGraph(
        email, IntStream.range(0, posts).mapToObj(place -> post(place, email)).toList());
  }

  private AuthorGraph.Post post(int place, String email) {
    Stream<String> shared =
        random.ints(random.nextInt(4), 0, SHARED_TAGS).mapToObj(tag -> "shared " + tag);
    Stream<String> own =
        random.ints(random.nextInt(3), 0, 3).mapToObj(tag -> "own " + tag + " of " + email);
    List<String> tags = Stream.concat(shared, own).distinct().sorted().toList();
    List<String> comments =
        IntStream.range(0, random.nextInt(3)).mapToObj(body -> "comment " + body).toList();
    return new AuthorGraph.Post("post %02d".formatted(place), tags, comments);
  }
}
