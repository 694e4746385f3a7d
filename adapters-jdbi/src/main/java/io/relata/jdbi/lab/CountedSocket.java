package io.relata.jdbi.lab;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A socket that counts what it carries. */
final class CountedSocket extends Socket {

  private final AtomicLong bytes;

  CountedSocket(AtomicLong bytes) {
    this.bytes = bytes;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new CountedInput(super.getInputStream(), bytes);
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new CountedOutput(super.getOutputStream(), bytes);
  }

  /** Counts what comes. */
  private static final class CountedInput extends FilterInputStream {

    private final AtomicLong bytes;

    CountedInput(InputStream in, AtomicLong bytes) {
      super(in);
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytes.addAndGet(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      bytes.addAndGet(Math.max(0, read));
      return read;
    }
  }

  /** Counts what goes. */
  private static final class CountedOutput extends FilterOutputStream {

    private final AtomicLong bytes;

    CountedOutput(OutputStream out, AtomicLong bytes) {
      super(out);
      this.bytes = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      bytes.incrementAndGet();
      out.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      bytes.addAndGet(length);
      out.write(source, offset, length);
    }
  }
}
