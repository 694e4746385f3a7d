package io.relata.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.domain.model.Refused;
import io.relata.domain.model.Violation;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a piece of work is refused for. */
public final class Refusing {

  private Refusing() {}

  public static ListAssert<Violation> assertRefused(ThrowingCallable work) {
    Refused refused = catchThrowableOfType(Refused.class, work);
    assertThat(refused).as("what refuses the work").isNotNull();
    return assertThat(refused.violations());
  }
}
