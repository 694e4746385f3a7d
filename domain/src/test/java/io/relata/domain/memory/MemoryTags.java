package io.relata.domain.memory;

import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.NewRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Tags in memory. */
final class MemoryTags extends MemoryRepository<Tag> implements Tags {

  MemoryTags(Tables tables, Clock clock) {
    super(Tag.ENTITY, tables, clock);
  }

  @Override
  public List<Tag> named(Collection<String> names) {
    List<NewRow<Tag>> wanted = names.stream().map(Tag::named).toList();
    NewRow.requireRules(wanted);
    return tables().work(() -> wanted.stream().map(this::named).toList());
  }

  private Tag named(NewRow<Tag> wanted) {
    return tables().visible().records(Tag.ENTITY).stream()
        .filter(tag -> tag.name().equals(wanted.values().get(Tag.NAME)))
        .findFirst()
        .orElseGet(() -> add(List.of(wanted)).getFirst());
  }
}
