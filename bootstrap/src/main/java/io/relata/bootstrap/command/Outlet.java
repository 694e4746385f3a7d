package io.relata.bootstrap.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The way out for an answer, which ends with a line end. What is behind it stays open. */
final class Outlet extends OutputStream {

  private static final int BUFFER = 64 * 1024;

  private final OutputStream out;
  private int last = '\n';

  Outlet(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public void write(int b) throws IOException {
    last = b;
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0) {
      last = bytes[offset + length - 1];
    }
    out.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (last != '\n') {
      write('\n');
    }
    flush();
  }
}
