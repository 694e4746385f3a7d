package io.relata.application;

import io.relata.application.act.Rules;
import io.relata.application.shop.ShopRules;
import io.relata.application.tasks.TaskRules;
import io.relata.application.write.Repositories;
import io.relata.domain.query.Reader;
import io.relata.domain.shop.Stock;
import io.relata.domain.tasks.Slugs;

/** The rules of all contexts that have some. */
public final class ContextRules {

  private ContextRules() {}

  public static Rules over(Repositories repositories, Reader reader, Slugs slugs, Stock stock) {
    return ShopRules.joining(TaskRules.joining(Rules.plain(repositories), slugs), stock, reader);
  }
}
