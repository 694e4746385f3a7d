package io.relata.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule about the code, and classes that it must catch: without one, nobody knows it works. */
record Rule(ArchRule rule, List<Class<?>> violators) {

  static Rule of(ArchRule rule, Class<?>... violators) {
    return new Rule(rule, List.of(violators));
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
