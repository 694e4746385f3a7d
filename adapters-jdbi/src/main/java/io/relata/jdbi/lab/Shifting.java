package io.relata.jdbi.lab;

import static io.relata.jdbi.lab.Quantity.SKIPPED;
import static io.relata.jdbi.lab.Quantity.TWICE;

import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Findings;
import java.sql.SQLException;
import java.util.List;

/** All pages of a list, walked while others add to it and remove from it. */
final class Shifting {

  static final Design DESIGN =
      new Design(
          "shifting",
          "Pages that do not hold still",
          "What does a reader miss, or see twice, while others add and remove items?",
          "A reader walks a copy of the newest posts, 20 a page, while another connection changes"
              + " it after every page: in one walk it adds items at the top, in another it removes"
              + " some anywhere. An offset counts from the top, so what is added pushes items onto"
              + " the next page and what is removed pulls others off it unseen, while a keyset goes"
              + " on where it stopped.",
          Shifting::run);

  private static final String CHANGED = "items changed between two pages";

  private static final int FEWEST = 60;

  private Shifting() {}

  private static Findings run(Bench bench) throws SQLException {
    if (bench.census().posts() < FEWEST) {
      throw new CannotExperiment(
          "there are only " + bench.census().posts() + " posts, too few for some pages",
          "./relata demo --replace fills the database");
    }
    try (Scratch scratch = Scratch.open(bench)) {
      List<Way> ways =
          List.of(
              way("offset", PageAsk.OFFSET, scratch, bench),
              way("keyset", PageAsk.KEYSET, scratch, bench));
      Sizes sizes = new Sizes(List.of(1L, 2L, 5L, 10L), List.of());
      Results results = new Comparison(bench, CHANGED, 0, ways).at(sizes);
      return new Account(bench, results, CHANGED)
          .showing(TWICE, SKIPPED)
          .comparing("keyset", "offset", TWICE)
          .comparing("keyset", "offset", SKIPPED)
          .findings();
    }
  }

  private static Way way(String name, PageAsk ask, Scratch scratch, Bench bench) {
    return new Way(name, changed -> new Walks(ask, changed, scratch, bench));
  }

  /** One walk while items are added, one while items are removed; each time others. */
  private static final class Walks implements Way.Attempt {

    private final PageAsk ask;
    private final long changed;
    private final Scratch scratch;
    private final Bench bench;
    private int walks;

    Walks(PageAsk ask, long changed, Scratch scratch, Bench bench) {
      this.ask = ask;
      this.changed = changed;
      this.scratch = scratch;
      this.bench = bench;
    }

    @Override
    public void once(Sample sample) throws SQLException {
      int walk = walks++;
      scratch.restore();
      sample.put(TWICE, walked(sample, pages -> scratch.add(changed)).twice());
      scratch.restore();
      long seed = 1_000_003L * walk;
      sample.put(SKIPPED, walked(sample, pages -> scratch.remove(changed, seed + pages)).skipped());
    }

    private PageWalk.Outcome walked(Sample sample, PageWalk.Meanwhile meanwhile)
        throws SQLException {
      return new PageWalk(bench, sample, ask, meanwhile).walked();
    }
  }
}
