package io.relata.application.sequence;

import io.relata.application.work.UnitOfWork;
import io.relata.application.write.Changing;
import io.relata.application.write.Creating;
import io.relata.application.write.Linking;
import io.relata.application.write.Putting;
import io.relata.application.write.Repositories;
import io.relata.domain.query.Reader;

/** The ports of one adapter, and the use cases over them. */
public record Adapter(UnitOfWork work, Repositories repositories, Reader reader) {

  Creating creating() {
    return new Creating(work, repositories, reader);
  }

  Changing changing() {
    return new Changing(work, repositories, reader);
  }

  Putting putting() {
    return new Putting(work, repositories, reader);
  }

  Linking linking() {
    return new Linking(work, repositories, reader);
  }
}
