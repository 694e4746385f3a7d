package io.relata.domain.memory;

import io.relata.domain.blog.Post;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tag;
import io.relata.domain.blog.Tagging;
import io.relata.domain.model.Link;
import io.relata.domain.model.ManyToMany;
import java.time.Clock;
import java.util.Set;

/** Posts in memory. */
final class MemoryPosts extends MemoryRepository<Post> implements Posts {

  private static final Link TAGS = ((ManyToMany<?, ?>) Post.TAGS).link();

  private final Pairs pairs;

  MemoryPosts(Tables tables, Clock clock) {
    super(Post.ENTITY, tables, clock);
    this.pairs = new Pairs(tables, TAGS, Post.ENTITY, Tag.ENTITY);
  }

  @Override
  public int tag(Set<Tagging> taggings) {
    return pairs.link(taggings, Tagging::post, Tagging::tag);
  }

  @Override
  public int untag(Set<Tagging> taggings) {
    return pairs.unlink(taggings, Tagging::post, Tagging::tag);
  }
}
