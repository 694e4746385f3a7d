package io.relata.application;

import io.relata.application.act.Rules;
import io.relata.application.write.WritingInMemory;

/** Rows in memory under the rules of their contexts. */
public abstract class InMemoryUnderRules extends WritingInMemory implements UnderRules {

  @Override
  public Rules rules() {
    return ContextRules.over(repositories(), world().reader(), world().slugs(), world().stock());
  }
}
