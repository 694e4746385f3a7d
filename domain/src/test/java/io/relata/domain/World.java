package io.relata.domain;

import io.relata.domain.blog.Authors;
import io.relata.domain.blog.Comments;
import io.relata.domain.blog.Posts;
import io.relata.domain.blog.Tags;
import io.relata.domain.model.Links;
import io.relata.domain.people.Groups;
import io.relata.domain.people.Profiles;
import io.relata.domain.people.Users;
import io.relata.domain.query.Reader;

/** All ports of the domain over the same data, empty at first: what a contract is tried on. */
public interface World {

  Reader reader();

  Users users();

  Profiles profiles();

  Groups groups();

  Authors authors();

  Posts posts();

  Tags tags();

  Comments comments();

  Links links();
}
