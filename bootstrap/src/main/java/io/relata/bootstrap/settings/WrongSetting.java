package io.relata.bootstrap.settings;

/** Something is set that is not there to be set, or to what it can not be; says what can. */
public final class WrongSetting extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WrongSetting(String message) {
    super(message);
  }
}
