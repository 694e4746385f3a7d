package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * As whom PostgreSQL's programs run: they refuse to run as root.
 *
 * @param prefix what stands before the name of a program
 * @param user who must own their files, where it is not who we are
 */
record Runner(List<String> prefix, OptionalInt user) {

  static final Runner OURSELVES = new Runner(List.of(), OptionalInt.empty());

  /** As root, but in a user namespace in which we are nobody. */
  static final Runner IN_NAMESPACE = new Runner(List.of("unshare", "--user"), OptionalInt.empty());

  private static final int ROOT = 0;
  private static final int NOBODY = 65_534;
  private static final String OWNER = "unix:uid";

  Runner {
    prefix = List.copyOf(prefix);
  }

  /** As another user, which only root may. */
  static Runner as(int user) {
    String id = String.valueOf(user);
    return new Runner(
        List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"), OptionalInt.of(user));
  }

  /** The one that works here, found out by trying. */
  static Runner at(Home home) throws IOException {
    if (!home.isRoots()) {
      return OURSELVES;
    }
    if (Files.exists(home.data()) && ownerOf(home.data()) != ROOT) {
      return as(ownerOf(home.data()));
    }
    // Some containers forbid namespaces.
    Runner runner = IN_NAMESPACE.works() ? IN_NAMESPACE : as(NOBODY);
    if (!runner.works()) {
      throw new CannotStart(
          "PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
              + " start as another user, or give --database-url");
    }
    return runner;
  }

  /** Lets whoever runs the programs own a file or folder. */
  void own(Path place) throws IOException {
    if (user.isPresent()) {
      Files.setAttribute(place, OWNER, user.getAsInt());
    }
  }

  private static int ownerOf(Path place) throws IOException {
    return (Integer) Files.getAttribute(place, OWNER);
  }

  private boolean works() {
    try {
      return new Program(Path.of("true"), this).run().succeeded();
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}
