package io.relata.bootstrap.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** PostgreSQL's programs, unpacked from the JAR that brings them for this machine. */
record Programs(Path folder, Runner runner) {

  /** The major version that they are of. */
  static final String VERSION = "18";

  private static final int TELLING_BYTES = 256 * 1024;

  /** The programs in this folder, unpacked unless they are there. */
  static Programs in(Home home, Runner runner) {
    Path folder = home.folder().resolve("postgresql-" + VERSION + "-" + fingerprint());
    try {
      if (!Files.isDirectory(folder)) {
        Path unfinished = home.unfinishedPrograms();
        Folders.delete(unfinished);
        Files.createDirectory(unfinished);
        Unpacking.into(unfinished, bytes());
        if (Home.hasPermissions()) {
          // Whoever runs them may not be who we are.
          Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Programs(folder, runner);
    } catch (IOException e) {
      throw new CannotStart("cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
    }
  }

  Program named(String name) {
    return new Program(folder.resolve("bin").resolve(name), runner);
  }

  private static byte[] bytes() throws IOException {
    try (InputStream archive = archive()) {
      return archive.readAllBytes();
    }
  }

  private static InputStream archive() {
    String system = system();
    String machine = System.getProperty("os.arch", "");
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
          system, machine.equals("amd64") ? "x86_64" : machine);
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "this build brings no PostgreSQL for %s on %s: build on such a machine, or give --database-url"
              .formatted(system, machine),
          e);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "");
    return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : name;
  }

  /**
   * Tells archives apart by their sizes and how they begin: all else depends on that, since they
   * are compressed, and to read it all at each start would take as long as PostgreSQL's own start.
   */
  private static String fingerprint() {
    try (InputStream archive = archive()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(archive.available()).flip());
      digest.update(archive.readNBytes(TELLING_BYTES));
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (IOException e) {
      throw new CannotStart("cannot read the PostgreSQL that this build brings", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
