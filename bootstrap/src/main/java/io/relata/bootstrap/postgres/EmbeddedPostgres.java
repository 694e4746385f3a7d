package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A PostgreSQL of our own that runs for as long as anyone uses it. Users of one folder share it;
 * the last one stops it, and where all were killed, the next one takes it over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final Home home;
  private final Server server;
  private final Users users;
  private final int port;
  private final Thread atExit = new Thread(this::leave, "leave embedded PostgreSQL");
  private boolean left;

  private EmbeddedPostgres(Home home, Server server, Users users, int port) {
    this.home = home;
    this.server = server;
    this.users = users;
    this.port = port;
  }

  /**
   * Uses the PostgreSQL in a folder, which is made and started as far as it is not.
   *
   * @param port the port to run on, 0 for any
   */
  public static EmbeddedPostgres in(Path folder, int port) {
    Home home = Home.at(folder);
    try (Switch _ = Switch.hold(home)) {
      Users users = Users.join(home);
      try {
        Programs programs = Programs.in(home, Runner.at(home));
        new Data(home, programs).prepare();
        Server server = new Server(home, programs);
        int actual = server.running(port, users.areFirst());
        EmbeddedPostgres postgres = new EmbeddedPostgres(home, server, users, actual);
        Runtime.getRuntime().addShutdownHook(postgres.atExit);
        return postgres;
      } catch (IOException | RuntimeException e) {
        users.leave();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotStart("cannot start PostgreSQL in " + folder + ": " + e.getMessage(), e);
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
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // We are exiting already, and this is the hook.
    }
  }

  private synchronized void leave() {
    if (left) {
      return;
    }
    left = true;
    try (Switch _ = Switch.hold(home)) {
      if (users.leave()) {
        server.stop();
      }
    } catch (IOException e) {
      throw new CannotStart("cannot stop PostgreSQL in " + home.folder(), e);
    }
  }
}
