package io.relata.bootstrap.demo;

/** How unevenly things are spread: a few owners have most, as in real data. */
final class Skew {

  private static final double POSTS = -1 / 1.6;
  private static final double COMMENTS = -1 / 1.5;
  private static final int IDLE_IN_100 = 3;

  private Skew() {}

  /** Which authors have how many posts; the first author, Alice, is among those with many. */
  static Shares postsOfAuthors(DemoSize size, long seed) {
    int authors = size.authors();
    int[] posts = postsByRank(authors, size.posts());
    Shuffle ranks = new Shuffle(authors, seed, Topic.RANK_OF_AUTHOR);
    int rankOfFirst = (int) ranks.at(0);
    int wanted = Math.min(3, authors / 10);
    return Shares.of(
        authors,
        author -> {
          int rank = (int) ranks.at(author);
          return posts[author == 0 ? wanted : rank == wanted ? rankOfFirst : rank];
        });
  }

  /** Which posts have how many comments: mostly none, sometimes hundreds. */
  static Shares commentsOfPosts(DemoSize size, long seed) {
    return Shares.of(
        size.posts(),
        post -> {
          Dice dice = Dice.of(seed, Topic.COMMENTS_OF_POST, post);
          double many = StrictMath.pow(1 - dice.fraction(), COMMENTS) - 1;
          return (int) Math.min(400.0 + dice.below(100), size.commentsPerPost() / 1.7 * many);
        });
  }

  /** One of so many, the first ones far more often than the last. */
  static int oneOf(Dice dice, int size) {
    return (int) StrictMath.pow(size + 1.0, dice.fraction()) - 1;
  }

  /**
   * How many posts there are for each author, from the one with the most to those with none. They
   * follow a Lomax distribution.
   */
  private static int[] postsByRank(int authors, int posts) {
    int writing = authors - (int) (authors * (long) IDLE_IN_100 / 100);
    double[] upTo = new double[writing + 1];
    for (int rank = 0; rank < writing; rank++) {
      upTo[rank + 1] = upTo[rank] + StrictMath.pow((rank + 0.5) / writing, POSTS) - 1;
    }
    int least = Math.min(2, posts / authors);
    double each = (posts - (double) least * writing) / upTo[writing];
    int[] counts = new int[authors];
    for (int rank = 0; rank < writing; rank++) {
      counts[rank] =
          least + (int) (Math.round(each * upTo[rank + 1]) - Math.round(each * upTo[rank]));
    }
    return counts;
  }
}
