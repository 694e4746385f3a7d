package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The hand on the switch: held by whoever starts or stops the server, so that only one does. */
record Switch(FileChannel channel) implements AutoCloseable {

  /** Waits for the others. */
  static Switch hold(Home home) throws IOException {
    FileChannel channel =
        FileChannel.open(home.switchLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return new Switch(channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new CannotStart("this process already starts the PostgreSQL in " + home.folder(), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
