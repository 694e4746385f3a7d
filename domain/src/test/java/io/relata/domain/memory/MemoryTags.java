package io.relata.domain.memory;

import io.relata.domain.blog.NewTag;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tags;
import java.util.Collection;
import java.util.List;

/** Tags in memory. */
final class MemoryTags extends MemoryRepository<Tag, NewTag> implements Tags {

  MemoryTags(Tables tables) {
    super(Tag.ENTITY, tables, tag -> MemoryWorld.values(tag.name()));
  }

  @Override
  public List<Tag> named(Collection<NewTag> names) {
    List<NewTag> wanted = List.copyOf(names);
    return tables().work(() -> wanted.stream().map(this::named).toList());
  }

  private Tag named(NewTag wanted) {
    return tables().visible().records(Tag.ENTITY).stream()
        .filter(tag -> tag.name().equals(wanted.name()))
        .findFirst()
        .orElseGet(() -> add(List.of(wanted)).getFirst());
  }
}
