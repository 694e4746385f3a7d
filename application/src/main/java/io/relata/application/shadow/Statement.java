package io.relata.application.shadow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One statement that ran. Shows no values that were bound, only their types and sizes.
 *
 * @param roundTrip in which trip to the database it travelled, counted from 1
 * @param keysIn how many parents' keys it was given; 0 for a root
 * @param rowsOut how many rows it gave, or wrote
 * @param rowsCut how many lists a limit cut in it: the root's, or those of single parents
 * @param binds the type and size of each bound value; in what writes, their names
 * @param replay the statement with its values, where the shadow keeps them
 */
public record Statement(
    Reason reason,
    int roundTrip,
    int keysIn,
    int rowsOut,
    int rowsCut,
    Timing timing,
    String sql,
    List<String> binds,
    Optional<Replay> replay) {

  /**
   * Where its time went. Statements of one trip wait and execute together, so each shows the whole
   * trip's time there.
   *
   * @param waiting for a connection
   * @param executing until the answer was there
   * @param reading making rows of the answer
   */
  public record Timing(Duration waiting, Duration executing, Duration reading) {}

  public Statement {
    binds = List.copyOf(binds);
  }

  /** The same, in a trip of another number. */
  Statement inTrip(int number) {
    return number == roundTrip
        ? this
        : new Statement(reason, number, keysIn, rowsOut, rowsCut, timing, sql, binds, replay);
  }

  /** A short name for the text of the statement, the same on every machine. */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
