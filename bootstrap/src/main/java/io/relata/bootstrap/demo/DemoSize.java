package io.relata.bootstrap.demo;

/**
 * How much demo data there is. What is said of the blog decides how many users there are, and these
 * how much there is of all else.
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

  int tasks() {
    return 3 * users();
  }

  int expenses() {
    return 5 * users();
  }

  int teachers() {
    return 8 + users() / 100;
  }

  int courses() {
    return 2 * teachers();
  }

  int students() {
    return users() / 2;
  }

  int customers() {
    return users() / 2;
  }

  int products() {
    return 40 + users() / 20;
  }

  int orders() {
    return users();
  }

  /** The number of a user, one of the first far more often than one of the last. */
  long anyUser(Dice dice) {
    double fraction = dice.fraction();
    return (long) (users() * fraction * fraction);
  }

  private static void requireWithin(String what, long number, long least, long most) {
    if (number < least || number > most) {
      throw new WrongSize(
          what + " must be a number from " + least + " to " + most + ", not " + number);
    }
  }
}
