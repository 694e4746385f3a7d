package io.relata.domain.people;

import io.relata.domain.model.Trait;
import io.relata.domain.model.Type;

/** An e-mail address: something before an {@code @} and something after it. */
public record Email(String value) {

  public static final Type<Email> TYPE = Type.text(Email::new, Email::value);
  public static final Trait.Form FORM = new Trait.Form("_%@_%", "is no e-mail address");

  public Email {
    if (!FORM.fits(value)) {
      throw new IllegalArgumentException(FORM.refusal());
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
