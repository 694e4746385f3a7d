package io.relata.domain.blog;

import io.relata.domain.memory.InMemory;

class TagsInMemoryTest extends InMemory implements TagsContract {}
