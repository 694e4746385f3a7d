package io.relata.bootstrap.command;

import io.relata.bootstrap.demo.Demo;
import io.relata.bootstrap.demo.DemoSize;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Migrations;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads demo data. */
@Command(
    name = "demo",
    description = "Load demo data. The same sizes and seed give the same data.",
    showDefaultValues = true)
final class DemoCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--authors", paramLabel = "NUMBER", description = "how many write")
  private int authors = DemoSize.SMALL.authors();

  @Option(
      names = "--posts-per-author",
      paramLabel = "NUMBER",
      description = "how many posts each wrote on average; some wrote far more")
  private int postsPerAuthor = DemoSize.SMALL.postsPerAuthor();

  @Option(
      names = "--comments-per-post",
      paramLabel = "NUMBER",
      description = "how many comments a post has on average; some have hundreds")
  private int commentsPerPost = DemoSize.SMALL.commentsPerPost();

  @Option(names = "--seed", paramLabel = "NUMBER", description = "another seed gives other data")
  private long seed = 1;

  @ArgGroup private @Nullable Choice choice;

  /** What to do where there are rows already. */
  static final class Choice {

    private Demo.Existing existing = Demo.Existing.REFUSED;

    @Option(names = "--add", description = "add to the rows that are there")
    void add(boolean chosen) {
      existing = chosen ? Demo.Existing.KEPT : existing;
    }

    @Option(names = "--replace", description = "empty all tables first")
    void replace(boolean chosen) {
      existing = chosen ? Demo.Existing.REPLACED : existing;
    }
  }

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    DemoSize size = new DemoSize(authors, postsPerAuthor, commentsPerPost);
    Demo.Existing existing = choice == null ? Demo.Existing.REFUSED : choice.existing;
    Demo demo = new Demo(size, seed, existing);
    long rows = session.withDatabase(database -> load(demo, database));
    session.out().printf("Loaded %,d rows, %,d of them posts.%n", rows, size.posts());
    return ExitCode.DONE.number();
  }

  private long load(Demo demo, DatabaseSettings database) {
    Migrations.run(database);
    try (ProgressBar bar = new ProgressBar(session.err(), session.isTerminal())) {
      return demo.load(session.catalog(), database, bar);
    }
  }
}
