package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a server for as long as it is used, and tells in a line what it did. */
record Watch(Path folder, Look look) {

  private static final Logger LOG = LoggerFactory.getLogger("relata.postgres");

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
  private static final int TRIES = 12;

  /** How a server was found. */
  enum Seen {
    RUNNING,
    /** It had ended, and runs again. */
    STARTED,
    /** Nobody here uses it any more. */
    LEFT
  }

  /** Looks at the server, and starts it where it should run and does not. */
  interface Look {
    Seen look() throws IOException;
  }

  /** Begins to look, beside all else and until the server is left. */
  static void begin(Path folder, Look look) {
    Thread.ofPlatform().daemon().name("watch").start(new Watch(folder, look)::keepLooking);
  }

  private void keepLooking() {
    int failures = 0;
    while (failures < TRIES && pause(failures == 0 ? BETWEEN_LOOKS : BETWEEN_TRIES)) {
      try {
        switch (look.look()) {
          case RUNNING -> {}
          case STARTED -> LOG.warn("the PostgreSQL in {} had ended, and runs again", folder);
          case LEFT -> {
            return;
          }
        }
        failures = 0;
      } catch (IOException | RuntimeException e) {
        tell(++failures, e);
      }
    }
  }

  private void tell(int failures, Exception e) {
    if (failures == 1) {
      LOG.error("the PostgreSQL in {} has ended: {}; trying again", folder, e.getMessage());
    } else if (failures == TRIES) {
      LOG.error("the PostgreSQL in {} stays away: start anew when that is mended", folder);
    }
  }

  /** Whether there is any more to do after this time. */
  private static boolean pause(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
