package io.relata.domain.blog;

import io.relata.domain.memory.InMemory;

class PostsInMemoryTest extends InMemory implements PostsContract {}
