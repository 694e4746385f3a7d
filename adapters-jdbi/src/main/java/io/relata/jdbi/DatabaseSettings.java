package io.relata.jdbi;

import java.time.Duration;

/**
 * How to reach a database, and how much of it to take.
 *
 * @param url the address as JDBC spells it, without user and password
 * @param connections the most connections for reading, and the most for writing
 * @param statementTimeout how long a statement may run
 */
public record DatabaseSettings(
    String url, String user, String password, int connections, Duration statementTimeout) {

  /** Settings that suit a machine of a few cores. */
  public static DatabaseSettings of(String url, String user, String password) {
    return new DatabaseSettings(url, user, password, 8, Duration.ofSeconds(10));
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return user + "@" + url;
  }
}
