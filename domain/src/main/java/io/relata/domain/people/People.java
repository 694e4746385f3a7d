package io.relata.domain.people;

import io.relata.domain.model.Context;

/** The people context. */
public final class People {

  public static final Context CONTEXT =
      Context.of("people", User.ENTITY, Profile.ENTITY, Group.ENTITY);

  private People() {}
}
