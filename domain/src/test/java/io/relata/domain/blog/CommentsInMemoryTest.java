package io.relata.domain.blog;

import io.relata.domain.memory.InMemory;

class CommentsInMemoryTest extends InMemory implements CommentsContract {}
