package io.relata.jdbi.people.planted;

import io.relata.domain.blog.Post;

/** The adapter of one context that knows another. */
public record PeopleOnJdbiWhoKnowBlog(Post post) {}
