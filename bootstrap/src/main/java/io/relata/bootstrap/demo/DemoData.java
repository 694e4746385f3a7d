package io.relata.bootstrap.demo;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.jdbi.demo.Portion;
import java.util.List;

/** All demo rows of all contexts. */
record DemoData(DemoSize size, DemoPeople people, DemoBlog blog) {

  static DemoData of(DemoSize size, long seed, Taken taken) {
    return new DemoData(size, new DemoPeople(size, seed, taken), new DemoBlog(size, seed, taken));
  }

  /** The rows by table, each after those that it refers to. */
  List<Portion<?>> portions() {
    return List.of(
        Portion.of(User.ENTITY, people.users()),
        Portion.of(Profile.ENTITY, people.profiles()),
        Portion.of(Group.ENTITY, people.groups()),
        Portion.of(User.GROUPS, people.memberships()),
        Portion.of(Author.ENTITY, blog.authors()),
        Portion.of(Tag.ENTITY, blog.tags()),
        Portion.of(Post.ENTITY, blog.posts()),
        Portion.of(Post.TAGS, blog.taggings()),
        Portion.of(Comment.ENTITY, blog.comments()));
  }

  /** About how many rows there are: some are counted only while they are made. */
  long about() {
    long people = 3L * size.users() + size.groups();
    return people + size.authors() + size.tags() + 3L * size.posts() + blog.commentCount();
  }
}
