package io.relata.bootstrap.demo;

/**
 * How much demo data there is.
 *
 * @param authors how many write
 * @param postsPerAuthor how many posts each wrote on average; some wrote far more, most fewer
 * @param commentsPerPost how many comments a post has on average; some have hundreds, most none
 */
public record DemoSize(int authors, int postsPerAuthor, int commentsPerPost) {

  /** Loaded in about a second. */
  public static final DemoSize SMALL = new DemoSize(100, 20, 3);

  private static final int MOST = 1_000_000_000;

  public DemoSize {
    requireWithin("authors", authors, 1, 10_000_000);
    requireWithin("posts per author", postsPerAuthor, 0, 1_000_000);
    requireWithin("comments per post", commentsPerPost, 0, 1_000);
    requireWithin("posts", (long) authors * postsPerAuthor, 0, MOST / 10);
    requireWithin("comments", (long) authors * postsPerAuthor * commentsPerPost, 0, MOST);
  }

  public int posts() {
    return authors * postsPerAuthor;
  }

  /** Twice as many people read as write, and there are some even where hardly anyone writes. */
  int users() {
    return Math.max(20, 2 * authors);
  }

  int groups() {
    return Math.min(Words.GROUPS.size(), 4 + users() / 50);
  }

  int tags() {
    return Words.TAGS.size() + posts() / 2_500;
  }

  private static void requireWithin(String what, long number, long least, long most) {
    if (number < least || number > most) {
      throw new WrongSize(
          what + " must be a number from " + least + " to " + most + ", not " + number);
    }
  }
}
