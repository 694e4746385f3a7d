package io.relata.application.write;

import io.relata.domain.World;
import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;

/** The repositories of a world. */
public final class MemoryRepositories {

  private MemoryRepositories() {}

  public static Repositories of(World world) {
    return Repositories.linkedBy(world.links())
        .with(User.ENTITY, world.users())
        .with(Profile.ENTITY, world.profiles())
        .with(Group.ENTITY, world.groups())
        .with(Author.ENTITY, world.authors())
        .with(Post.ENTITY, world.posts())
        .with(Tag.ENTITY, world.tags())
        .with(Comment.ENTITY, world.comments());
  }
}
