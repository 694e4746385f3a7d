package io.relata.domain.blog;

import io.relata.domain.model.Repository;
import java.util.Set;

/** All posts. Removing one removes its comments and takes its tags off it. */
public interface Posts extends Repository<Post> {

  /** Puts tags on posts; what is on already stays on. Says how many were put on. */
  int tag(Set<Tagging> taggings);

  /** Takes tags off posts; the tags themselves stay. Says how many were taken off. */
  int untag(Set<Tagging> taggings);
}
