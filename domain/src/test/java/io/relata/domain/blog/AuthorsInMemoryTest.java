package io.relata.domain.blog;

import io.relata.domain.memory.InMemory;

class AuthorsInMemoryTest extends InMemory implements AuthorsContract {}
