package io.relata.bootstrap.postgres;

import io.relata.bootstrap.exit.AtExit;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own that runs for as long as anyone uses it. Users of one folder share it;
 * the last one stops it, and where all were killed, the next one takes it over. Where it ends by
 * itself, or by somebody else, whoever uses it starts it again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final Home home;
  private final AtExit atExit;
  private @Nullable Users users;
  private @Nullable Server server;
  private int port;
  private boolean left;

  private EmbeddedPostgres(Home home) {
    this.home = home;
    // Before anything runs: whoever interrupts the start wants nothing left running either.
    this.atExit = AtExit.run(this::leave);
  }

  /**
   * Uses the PostgreSQL in a folder, which is made and started as far as it is not.
   *
   * @param port the port to run on, 0 for any
   */
  public static EmbeddedPostgres in(Path folder, int port) {
    EmbeddedPostgres postgres = new EmbeddedPostgres(Home.at(folder));
    try {
      postgres.join(port);
      Watch.begin(postgres.home.folder(), postgres::look);
      return postgres;
    } catch (IOException e) {
      postgres.close();
      throw new CannotStart("cannot start PostgreSQL in " + folder + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  private synchronized void join(int wanted) throws IOException {
    if (left) {
      throw new CannotStart("was interrupted before PostgreSQL started");
    }
    try (Switch _ = Switch.hold(home)) {
      users = Users.join(home);
      Programs programs = Programs.in(home, Runner.at(home));
      new Data(home, programs).prepare();
      server = new Server(home, programs);
      port = server.running(wanted, users.areFirst());
    }
  }

  /** Starts it again where it has ended although it is used. */
  private synchronized Watch.Seen look() throws IOException {
    Server watched = server;
    if (left || watched == null) {
      return Watch.Seen.LEFT;
    }
    if (watched.isAlive()) {
      return Watch.Seen.RUNNING;
    }
    try (Switch _ = Switch.hold(home)) {
      // Another user may have been quicker; all of them know it by this port.
      watched.running(port, true);
      return Watch.Seen.STARTED;
    }
  }

  /** Its address as JDBC spells it. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + Data.DATABASE;
  }

  public String user() {
    return Data.USER;
  }

  public String password() {
    return home.password();
  }

  /** Uses it no longer; stops it where nobody else does. */
  @Override
  public void close() {
    leave();
    atExit.forget();
  }

  private synchronized void leave() {
    left = true;
    Users leaving = users;
    users = null;
    if (leaving == null) {
      return;
    }
    try (Switch _ = Switch.hold(home)) {
      if (leaving.leave() && server != null) {
        server.stop();
      }
    } catch (IOException e) {
      throw new CannotStart("cannot stop PostgreSQL in " + home.folder(), e);
    }
  }
}
