package io.relata.domain.blog;

import io.relata.domain.model.Repository;
import java.util.Collection;
import java.util.List;

/** All tags. Removing one takes it off the posts and leaves them. */
public interface Tags extends Repository<Tag> {

  /**
   * The tags of these names, in the order of the names, those that are not there yet added. Two
   * callers who want the same new tag at once get the same one.
   */
  List<Tag> named(Collection<String> names);
}
