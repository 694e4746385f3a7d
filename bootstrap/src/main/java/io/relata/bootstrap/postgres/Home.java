package io.relata.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder in which everything lives, and what lies where.
 *
 * @param isRoots whether what we put there belongs to root, that is, whether we are root
 */
record Home(Path folder, boolean isRoots) {

  private static final Integer ROOT = 0;

  private static final int PASSWORD_BYTES = 24;

  /** The folder at this place, made if it is not there. */
  static Home at(Path place) {
    Path folder = place.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      // Permissions do not tell whether we may write, so we try.
      Path probe = Files.createTempFile(folder, "probe", "");
      boolean isRoots = hasPermissions() && Files.getAttribute(probe, "unix:uid").equals(ROOT);
      Files.delete(probe);
      return new Home(folder, isRoots);
    } catch (IOException e) {
      throw new CannotStart(
          "cannot write to " + folder + ": make it writable, or choose another with --data-dir", e);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Where data is made ready, before it is moved to its place. */
  Path unfinishedData() {
    return folder.resolve("data.unfinished");
  }

  /** Where the programs are unpacked, before they are moved to their place. */
  Path unfinishedPrograms() {
    return folder.resolve("postgresql.unfinished");
  }

  Path log() {
    return folder.resolve("postgresql.log");
  }

  /** Locked by everyone who uses the server, for as long as they do. */
  Path usersLock() {
    return folder.resolve("users.lock");
  }

  /** Locked by whoever starts or stops the server, meanwhile. */
  Path switchLock() {
    return folder.resolve("switch.lock");
  }

  String password() {
    Path file = passwordFile();
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotStart(
          "cannot read the password of the data in " + folder + " from " + file.getFileName(), e);
    }
  }

  void makePassword() throws IOException {
    byte[] secret = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(secret);
    Path file = passwordFile();
    Files.deleteIfExists(file);
    if (hasPermissions()) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Whether files have owners and permissions here, as on all systems but Windows. */
  static boolean hasPermissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private Path passwordFile() {
    return folder.resolve("password");
  }
}
