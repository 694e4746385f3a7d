package io.relata.domain.people;

import io.relata.domain.model.Type;

/** The name a user goes by; never empty. */
public record Username(String value) {

  public static final Type<Username> TYPE = Type.text(Username::new, Username::value);

  public Username {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("is empty");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
