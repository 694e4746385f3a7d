package io.relata.domain.school;

import io.relata.domain.model.Context;

/** The school context. */
public final class School {

  public static final Context CONTEXT =
      Context.of("school", Teacher.ENTITY, Subject.ENTITY, Course.ENTITY, Student.ENTITY);

  private School() {}
}
