package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Who uses the server. Each user holds a share of a lock, which the system takes back however the
 * user ends; whoever can have the whole lock is the only one. Joining and leaving is for one at a
 * time.
 *
 * @param share our share of the lock
 * @param areFirst whether there was nobody before us
 */
record Users(FileLock share, boolean areFirst) {

  static Users join(Home home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.usersLock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      boolean alone = isFree(channel);
      return new Users(channel.lock(0, Long.MAX_VALUE, true), alone);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new CannotStart("this process already uses the PostgreSQL in " + home.folder(), e);
    }
  }

  /** Leaves the users; says whether none are left. */
  boolean leave() throws IOException {
    try (FileChannel channel = share.channel()) {
      share.release();
      return isFree(channel);
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try (FileLock whole = channel.tryLock()) {
      return whole != null;
    }
  }
}
